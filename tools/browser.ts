import { spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { delimiter, join } from 'node:path';
import { chromium } from '@playwright/test';
import { program } from './run.ts';

const names = ['chromium', 'chromium-browser', 'google-chrome', 'google-chrome-stable', 'chrome', 'msedge'];

/** Where browsers stand on systems that do not put them on the PATH. */
const places = [
  '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
  '/Applications/Chromium.app/Contents/MacOS/Chromium',
  'C:\\Program Files\\Google\\Chrome\\Application\\chrome.exe',
  'C:\\Program Files (x86)\\Microsoft\\Edge\\Application\\msedge.exe',
];

const installed = (): string | undefined => {
  const folders = (process.env['PATH'] ?? '').split(delimiter);
  const ending = process.platform === 'win32' ? '.exe' : '';
  return [...folders.flatMap((folder) => names.map((name) => join(folder, name + ending))), ...places].find(existsSync);
};

const playwrightsOwn = (): string | undefined => {
  const path = chromium.executablePath();
  return existsSync(path) ? path : undefined;
};

const succeeds = (command: string, args: readonly string[]): boolean =>
  spawnSync(command, args, { stdio: ['ignore', 'ignore', 'inherit'] }).status === 0;

const downloadPlaywrights = (): string | undefined => {
  console.info('브라우저가 없어 Playwright의 Chromium을 받습니다.');
  const args = [program.playwright, 'install', 'chromium'];
  spawnSync(process.execPath, args, { stdio: 'ignore', timeout: 300_000 });
  return playwrightsOwn();
};

/** Debian and Ubuntu, as root or where sudo asks for no password. The font lets tests measure Hangul. */
const installBySystem = (): string | undefined => {
  if (!existsSync('/usr/bin/apt-get')) return undefined;
  console.info('시스템 패키지로 Chromium과 한글 글꼴을 설치합니다.');
  const prefix = process.getuid?.() === 0 ? [] : ['sudo', '-n'];
  const [command = '', ...rest] = [...prefix, 'apt-get'];
  succeeds(command, [...rest, 'update', '-qq']);
  return succeeds(command, [...rest, 'install', '-y', '-qq', 'chromium', 'fonts-noto-cjk']) ? installed() : undefined;
};

/**
 * The path of a Chromium to test with: `CHROMIUM_PATH`, Playwright's own, an installed one, a downloaded one, one
 * from the system's packages, in that order.
 * @throws when none can be had, saying what to install.
 */
export const findBrowser = (): string => {
  const given = process.env['CHROMIUM_PATH'];
  if (given !== undefined && !existsSync(given)) throw new Error(`CHROMIUM_PATH의 '${given}' 파일이 없습니다.`);
  const path = given ?? playwrightsOwn() ?? installed() ?? downloadPlaywrights() ?? installBySystem();
  if (path !== undefined) return path;
  throw new Error(
    '브라우저 시험에 쓸 Chromium이 없고 내려받지도 못했습니다. Chrome이나 Chromium을 설치하거나, 설치한 곳을 CHROMIUM_PATH로 알려 주세요.',
  );
};
