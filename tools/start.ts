import { build } from './build.ts';
import { assertFree, requestedPort } from './port.ts';
import { serveForVisitors } from './preview.ts';

try {
  const port = requestedPort();
  await assertFree(port);
  if (await build()) await serveForVisitors(port);
  else process.exitCode = 1;
} catch (error) {
  console.error(error instanceof Error ? error.message : error);
  process.exitCode = 1;
}
