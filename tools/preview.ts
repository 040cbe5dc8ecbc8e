import { existsSync } from 'node:fs';
import { serveSite } from './hosting/server.ts';
import { readRedirects } from './hosting/write.ts';
import { assertFree, requestedPort } from './port.ts';
import { base, folders } from './settings.ts';

/** Serves `dist/` as the hosts do. Returns a function that stops the server. */
export const serve = async (port: number): Promise<() => Promise<void>> => {
  if (!existsSync(`${folders.site}/index.html`))
    throw new Error('지어 둔 사이트가 없습니다. 먼저 npm run build를 실행하세요.');
  const server = await serveSite({ root: folders.site, base, redirects: readRedirects() }, port);
  return async () => {
    server.close();
    server.closeAllConnections();
  };
};

/** Serves until the process is told to stop. */
export const serveForVisitors = async (port: number): Promise<void> => {
  await serve(port);
  console.info(`\n  http://localhost:${port}${base} 에서 볼 수 있습니다. 멈추려면 Ctrl+C를 누르세요.\n`);
};

if (import.meta.main) {
  try {
    const port = requestedPort();
    await assertFree(port);
    await serveForVisitors(port);
  } catch (error) {
    console.error(error instanceof Error ? error.message : error);
    process.exitCode = 1;
  }
}
