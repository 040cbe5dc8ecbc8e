import { existsSync } from 'node:fs';
import { delimiter, join } from 'node:path';
import { firefox, webkit } from '@playwright/test';

const onPath = (names: readonly string[]): string | undefined =>
  (process.env['PATH'] ?? '')
    .split(delimiter)
    .flatMap((folder) => names.map((name) => join(folder, name)))
    .find(existsSync);

/** A Firefox to test with: Playwright's own, or one of the system, which Playwright drives by WebDriver BiDi. */
export const findFirefox = (): { readonly executablePath: string; readonly channel?: string } | undefined => {
  const own = firefox.executablePath();
  if (existsSync(own)) return { executablePath: own };
  const executablePath = onPath(['firefox-esr', 'firefox']);
  return executablePath === undefined ? undefined : { executablePath, channel: 'moz-firefox' };
};

/** A WebKit to test with: Playwright's own, or the driver of the system's WebKitGTK. */
export const findWebKit = (): { readonly executablePath: string } | { readonly driver: string } | undefined => {
  const own = webkit.executablePath();
  if (existsSync(own)) return { executablePath: own };
  const driver = onPath(['WebKitWebDriver']);
  return driver === undefined ? undefined : { driver };
};

/** What to say where an engine is missing. */
export const waysToGet: Readonly<Record<string, string>> = {
  chromium: 'npx playwright install chromium',
  firefox: 'npx playwright install firefox, Debian에서는 apt-get install firefox-esr',
  webkit: 'npx playwright install webkit, Debian에서는 apt-get install webkit2gtk-driver xvfb',
};
