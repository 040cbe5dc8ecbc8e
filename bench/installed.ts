import { spawnSync } from 'node:child_process';
import { cpSync, existsSync, readFileSync } from 'node:fs';

/**
 * A folder of the bench with packages of its own, copied to `.cache` and installed there, so that no other install
 * carries them. Installs again only when its lock file has changed. Returns the copy.
 */
export const installed = (name: 'starlight' | 'lighthouse'): string => {
  const folder = `bench/${name}`;
  const copy = `.cache/${name}`;
  const lock = (of: string): string => (existsSync(of) ? readFileSync(of, 'utf8') : '');
  const isCurrent =
    lock(`${copy}/package-lock.json`) === lock(`${folder}/package-lock.json`) &&
    existsSync(`${copy}/node_modules/.package-lock.json`);
  cpSync(folder, copy, { recursive: true });
  if (isCurrent) return copy;
  console.info(`installing ${name} …`);
  const { status } = spawnSync('npm', ['ci', '--prefix', copy], {
    stdio: 'inherit',
    shell: process.platform === 'win32',
  });
  if (status !== 0) throw new Error(`npm ci --prefix ${copy} failed`);
  return copy;
};
