import { spawnSync } from 'node:child_process';
import { cpSync, existsSync, readFileSync } from 'node:fs';
import { basename } from 'node:path';

/**
 * A folder with packages of its own, copied to `.cache` and installed there, so that no other install carries them.
 * Installs again only when its lock file has changed. Returns the copy.
 * @throws when npm cannot install them.
 */
export const installed = (folder: 'bench/starlight' | 'bench/lighthouse' | 'tools/chromium'): string => {
  const copy = `.cache/${basename(folder)}`;
  const lock = (of: string): string => (existsSync(of) ? readFileSync(of, 'utf8') : '');
  const isCurrent =
    lock(`${copy}/package-lock.json`) === lock(`${folder}/package-lock.json`) &&
    existsSync(`${copy}/node_modules/.package-lock.json`);
  cpSync(folder, copy, { recursive: true });
  if (isCurrent) return copy;
  console.info(`installing ${folder} …`);
  const { status } = spawnSync('npm', ['ci', '--ignore-scripts', '--prefix', copy], {
    stdio: 'inherit',
    shell: process.platform === 'win32',
  });
  if (status !== 0) throw new Error(`npm ci --prefix ${copy} failed`);
  return copy;
};
