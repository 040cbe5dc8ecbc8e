import assert from 'node:assert/strict';
import { spawnSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { createServer } from 'node:net';
import { test } from 'node:test';
import { isNewEnough, pinned } from '../../tools/node-version.mjs';
import { assertFree, freePort } from '../../tools/port.ts';

type Lock = {
  readonly packages: Readonly<
    Record<string, { readonly resolved?: string; readonly optionalDependencies?: Readonly<Record<string, string>> }>
  >;
};
type Packages = Lock['packages'];

const folders = ['.', 'bench/starlight', 'bench/lighthouse', 'tools/chromium'];
const lockOf = (folder: string): Lock => JSON.parse(readFileSync(`${folder}/package-lock.json`, 'utf8'));

/** Whether a package asked for by another is locked, looked up as Node does: in its folder, then upwards. */
const isLocked = (packages: Packages, asker: string, name: string): boolean => {
  const here = `${asker === '' ? '' : `${asker}/`}node_modules/${name}`;
  if (here in packages) return true;
  if (asker === '') return false;
  const above = asker.includes('/node_modules/') ? asker.slice(0, asker.lastIndexOf('/node_modules/')) : '';
  return isLocked(packages, above, name);
};

test('the lock files hold the binaries of every platform', () => {
  const missing = folders.flatMap((folder) => {
    const { packages } = lockOf(folder);
    return Object.entries(packages).flatMap(([asker, { optionalDependencies = {} }]) =>
      Object.keys(optionalDependencies).flatMap((name) =>
        isLocked(packages, asker, name) ? [] : [`${folder}: ${asker} → ${name}`],
      ),
    );
  });
  assert.deepEqual(missing, []);
});

test('the lock files name no registry', () => {
  const named = folders.flatMap((folder) =>
    Object.entries(lockOf(folder).packages).flatMap(([name, { resolved }]) =>
      resolved === undefined ? [] : [`${folder}: ${name}`],
    ),
  );
  assert.deepEqual(named, []);
});

test('versions in package.json are exact', () => {
  const versions = folders.flatMap((folder): readonly [string, string][] => {
    const {
      dependencies = {},
      devDependencies = {},
    }: Record<string, Record<string, string>> = JSON.parse(readFileSync(`${folder}/package.json`, 'utf8'));
    return Object.entries({ ...dependencies, ...devDependencies });
  });
  assert.ok(versions.length > folders.length, 'the versions are found');
  assert.deepEqual(
    versions.filter(([, version]) => !/^\d+\.\d+\.\d+$/.test(version)),
    [],
  );
});

test('a Node that is new enough is used as it is: npm is not asked for another', () => {
  const { status, stdout } = spawnSync(process.execPath, ['tools/with-node.mjs', '-p', 'process.execPath'], {
    encoding: 'utf8',
    env: { PATH: '' },
  });
  assert.equal(status, 0);
  assert.equal(stdout.trim(), process.execPath);
});

test('a Node is taken as it is when it runs TypeScript and knows import.meta.main', () => {
  const known: Readonly<Record<string, boolean>> = {
    '18.20.8': false,
    '20.20.2': false,
    '22.12.0': false,
    '22.17.1': false,
    '22.18.0': true,
    '22.23.2': true,
    '23.11.1': false,
    '24.0.2': false,
    '24.1.0': false,
    '24.2.0': false,
    '24.3.0': true,
    '24.21.0': true,
    '25.0.0': true,
    '26.10.0': true,
  };
  assert.deepEqual(Object.fromEntries(Object.keys(known).map((version) => [version, isNewEnough(version)])), known);
  assert.ok(isNewEnough(pinned));
  // Nothing tells the table from this Node: what it promises has to hold here.
  assert.equal(import.meta.main !== undefined, isNewEnough(process.versions.node));
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
