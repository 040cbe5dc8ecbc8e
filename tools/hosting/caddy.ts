import { spawnSync } from 'node:child_process';
import { existsSync, mkdirSync, readdirSync } from 'node:fs';
import { delimiter, join } from 'node:path';

const folder = '.cache/caddy';
const unpacked = join(folder, 'usr/bin/caddy');

const installed = (): string | undefined => {
  const name = process.platform === 'win32' ? 'caddy.exe' : 'caddy';
  return (process.env['PATH'] ?? '')
    .split(delimiter)
    .map((place) => join(place, name))
    .find(existsSync);
};

const inFolder = (command: string, args: readonly string[]): boolean =>
  spawnSync(command, args, { cwd: folder, stdio: 'ignore', timeout: 120_000 }).status === 0;

/** Debian and Ubuntu: only unpacked, since installing the package would start a server on this machine. */
const unpackPackage = (): string | undefined => {
  if (!existsSync('/usr/bin/apt-get')) return undefined;
  mkdirSync(folder, { recursive: true });
  if (!inFolder('apt-get', ['download', '-qq', 'caddy'])) {
    // The lists of packages may be missing; only root may fetch them.
    inFolder('apt-get', ['update', '-qq']);
    inFolder('apt-get', ['download', '-qq', 'caddy']);
  }
  const file = readdirSync(folder).find((name) => name.endsWith('.deb'));
  return file && inFolder('dpkg-deb', ['-x', file, '.']) ? unpacked : undefined;
};

/** The path of a Caddy to test with: `CADDY_PATH`, an installed one, an unpacked one. Nothing when none can be had. */
export const findCaddy = (): string | undefined => {
  const given = process.env['CADDY_PATH'];
  if (given !== undefined && !existsSync(given)) throw new Error(`CADDY_PATH의 '${given}' 파일이 없습니다.`);
  return given ?? installed() ?? (existsSync(unpacked) ? unpacked : unpackPackage());
};
