import { spawnSync } from 'node:child_process';
import { mkdirSync, rmSync, writeFileSync } from 'node:fs';
import { dirname, join, resolve } from 'node:path';
import { readContentTree } from '../tools/content/read-tree.ts';
import { program } from '../tools/run.ts';
import { installed } from '../tools/installed.ts';
import { peerPages } from './peer-content.ts';

/** Builds plain Starlight over our content. Returns the folder of the built site. */
export const buildPeer = (): string => {
  const project = installed('bench/starlight');
  const docs = `${project}/src/content/docs`;
  rmSync(docs, { recursive: true, force: true });
  const pages = peerPages(readContentTree(resolve('content')).catalog);
  for (const [path, markdown] of pages) {
    const file = join(docs, path === '/' ? 'index.md' : `${path.slice(1, -1)}.md`);
    mkdirSync(dirname(file), { recursive: true });
    writeFileSync(file, markdown);
  }
  const { status } = spawnSync(process.execPath, [program.astro, 'build', '--force', '--silent'], {
    cwd: project,
    stdio: 'inherit',
  });
  if (status !== 0) throw new Error('Starlight was not built');
  console.info(`Starlight: ${pages.size} pages`);
  return `${project}/dist`;
};
