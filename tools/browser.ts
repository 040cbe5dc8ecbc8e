import { spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { delimiter, join } from 'node:path';
import { chromium } from '@playwright/test';
import { chromiumOfNpm } from './npm-chromium.ts';
import { program } from './run.ts';

const names = ['chromium', 'chromium-browser', 'google-chrome', 'google-chrome-stable', 'chrome', 'msedge'];

/** Where browsers stand on systems that do not put them on the PATH. */
const places = [
  '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
  '/Applications/Chromium.app/Contents/MacOS/Chromium',
  'C:\\Program Files\\Google\\Chrome\\Application\\chrome.exe',
  'C:\\Program Files (x86)\\Microsoft\\Edge\\Application\\msedge.exe',
];

/** A browser that is installed, of those that draw windows. */
export const installedBrowser = (): string | undefined => {
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

/** Debian and Ubuntu, as root. The font lets tests measure Hangul. */
const installBySystem = (): string | undefined => {
  if (!existsSync('/usr/bin/apt-get') || process.getuid?.() !== 0) return undefined;
  console.warn(
    '브라우저를 달리 구하지 못해 apt-get으로 이 컴퓨터에 chromium과 fonts-noto-cjk를 설치합니다. 원하지 않으면 멈추고 CHROMIUM_PATH로 브라우저를 알려 주세요.',
  );
  succeeds('apt-get', ['update', '-qq']);
  return succeeds('apt-get', ['install', '-y', '-qq', 'chromium', 'fonts-noto-cjk']) ? installedBrowser() : undefined;
};

/**
 * The path of a Chromium to test with, in this order: `CHROMIUM_PATH`, Playwright's own, one from npm's packages, an
 * installed one, a download of Playwright's. Those of Playwright and npm draw no windows, which takes half the processor
 * time of an installed one. Only when none of these can be had and we are root anyway, one from the system's packages,
 * which is said before it is done.
 * @throws when none can be had, saying what to install.
 */
export const findBrowser = (): string => {
  const given = process.env['CHROMIUM_PATH'];
  if (given !== undefined && !existsSync(given)) throw new Error(`CHROMIUM_PATH의 '${given}' 파일이 없습니다.`);
  const path =
    given ?? playwrightsOwn() ?? chromiumOfNpm() ?? installedBrowser() ?? downloadPlaywrights() ?? installBySystem();
  if (path !== undefined) return path;
  throw new Error(
    '브라우저 시험에 쓸 Chromium이 없고 내려받지도 못했습니다. Chrome이나 Chromium을 설치하거나, 설치한 곳을 CHROMIUM_PATH로 알려 주세요.',
  );
};
