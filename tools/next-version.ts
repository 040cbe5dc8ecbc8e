// node tools/with-node.mjs tools/next-version.ts: builds the site as its next version into .cache/next, for the tests of
// deployments: other words in the content, other modules, so that hardly a file has the name or the bytes it had.
import {
  cpSync,
  existsSync,
  globSync,
  mkdirSync,
  mkdtempSync,
  readFileSync,
  rmSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { spawnSync } from 'node:child_process';

/** Where the next version of the site is built. */
export const nextSite = '.cache/next';

/** A name of Spark that only the next version knows. */
export const nextName = '불꽃엔진';

const copied = ['src', 'tools', 'public', 'content', 'astro.config.mjs', 'package.json', 'tsconfig.json'];

const edit = (file: string, change: (text: string) => string): void => {
  const before = readFileSync(file, 'utf8');
  const after = change(before);
  if (after === before) throw new Error(`${file}: nothing to change`);
  writeFileSync(file, after);
};

/** Builds it from a changed copy of the project. Returns whether all went well. */
export const buildNextVersion = (): boolean => {
  // Outside the repository: Tailwind passes over what git ignores.
  const root = mkdtempSync(join(tmpdir(), 'next-version-'));
  for (const name of copied) cpSync(name, join(root, name), { recursive: true });
  symlinkSync(resolve('node_modules'), join(root, 'node_modules'), 'dir');
  // Hardly a picture changes.
  if (existsSync('.cache/share')) cpSync('.cache/share', join(root, '.cache/share'), { recursive: true });
  for (const file of globSync(`${root}/src/**/*.{element,browser}.ts`))
    edit(file, (text) => `${text}\nReflect.set(globalThis, 'siteVersion', 2);\n`);
  edit(`${root}/src/layouts/Page.astro`, (text) => text.replace('<html', '<html data-version="2"'));
  edit(`${root}/content/skills/spark.mdx`, (text) => text.replace('searchNames: [', `searchNames: [${nextName}, `));
  rmSync(nextSite, { recursive: true, force: true });
  mkdirSync(nextSite, { recursive: true });
  const { status } = spawnSync(process.execPath, [...process.execArgv, 'tools/build.ts'], {
    cwd: root,
    stdio: 'inherit',
    env: { ...process.env, OUT_DIR: resolve(nextSite) },
  });
  rmSync(root, { recursive: true, force: true });
  return status === 0;
};

if (import.meta.main && !buildNextVersion()) process.exitCode = 1;
