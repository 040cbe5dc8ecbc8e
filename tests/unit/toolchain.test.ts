import assert from 'node:assert/strict';
import { spawnSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { createServer } from 'node:net';
import { test } from 'node:test';
import { assertFree, freePort } from '../../tools/port.ts';

type Lock = {
  readonly packages: Readonly<
    Record<string, { readonly resolved?: string; readonly optionalDependencies?: Readonly<Record<string, string>> }>
  >;
};

const { packages }: Lock = JSON.parse(readFileSync('package-lock.json', 'utf8'));

/** Whether a package asked for by another is locked, looked up as Node does: in its folder, then upwards. */
const isLocked = (asker: string, name: string): boolean => {
  const here = `${asker === '' ? '' : `${asker}/`}node_modules/${name}`;
  if (here in packages) return true;
  if (asker === '') return false;
  return isLocked(asker.includes('/node_modules/') ? asker.slice(0, asker.lastIndexOf('/node_modules/')) : '', name);
};

test('the lock file holds the binaries of every platform', () => {
  const missing = Object.entries(packages).flatMap(([asker, { optionalDependencies = {} }]) =>
    Object.keys(optionalDependencies).flatMap((name) => (isLocked(asker, name) ? [] : [`${asker} → ${name}`])),
  );
  assert.deepEqual(missing, []);
});

test('the lock file names no registry', () => {
  const named = Object.entries(packages).filter(([, { resolved }]) => resolved !== undefined);
  assert.deepEqual(
    named.map(([name]) => name),
    [],
  );
});

test('versions in package.json are exact', () => {
  const { devDependencies }: Record<string, Record<string, string>> = JSON.parse(readFileSync('package.json', 'utf8'));
  const loose = Object.entries(devDependencies ?? {}).filter(([, version]) => !/^\d+\.\d+\.\d+$/.test(version));
  assert.deepEqual(loose, []);
});

test('a Node that is new enough is used as it is: npm is not asked for another', () => {
  const { status, stdout } = spawnSync(process.execPath, ['tools/with-node.mjs', '-p', 'process.execPath'], {
    encoding: 'utf8',
    env: { PATH: '' },
  });
  assert.equal(status, 0);
  assert.equal(stdout.trim(), process.execPath);
});

test('a taken port is told with a way out', async () => {
  const port = await freePort();
  await assertFree(port);
  const server = createServer().listen(port);
  await new Promise((resolve) => server.once('listening', resolve));
  await assert.rejects(
    assertFree(port),
    new RegExp(`${port}번 포트를 다른 프로그램이 쓰고 있습니다.*--port ${port + 1}`),
  );
  server.close();
});
