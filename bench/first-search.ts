import { chromium } from '@playwright/test';
import type { Server } from './server.ts';

/** How a site is searched by hand. */
export type SearchBox = { readonly open: string; readonly input: string; readonly result: string };

export const searchBoxes = {
  ours: { open: '/', input: 'dialog[open] input[type=search]', result: 'dialog[open] a[data-result]' },
  theirs: { open: 'Control+k', input: 'dialog[open] .pagefind-ui__search-input', result: '.pagefind-ui__result-link' },
} as const satisfies Record<string, SearchBox>;

/** Bytes and milliseconds from the key that opens the search to the first result, over slow 4G; and all bytes in the end. */
export type FirstSearch = { readonly milliseconds: number; readonly bytes: number; readonly settled: number };

/** Opens the home page in a fresh browser and searches for the first time. */
export const firstSearch = async (
  browserPath: string,
  server: Server,
  box: SearchBox,
  query: string,
): Promise<FirstSearch> => {
  const browser = await chromium.launch({ executablePath: browserPath, args: ['--no-sandbox'] });
  const page = await browser.newPage({ locale: 'ko-KR' });
  await page.goto(server.address, { waitUntil: 'networkidle' });
  const before = server.sent.length;
  const bytes = (): number => server.sent.slice(before).reduce((sum, sent) => sum + sent.bytes, 0);
  const start = performance.now();
  await page.keyboard.press(box.open);
  await page.locator(box.input).fill(query);
  await page.locator(box.result).first().waitFor();
  const found = { milliseconds: performance.now() - start, bytes: bytes() };
  await page.waitForLoadState('networkidle');
  await page.waitForTimeout(2000);
  await browser.close();
  return { ...found, settled: bytes() };
};
