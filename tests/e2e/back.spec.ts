import type { Page } from '@playwright/test';
import { expect, test } from './test.ts';
import { kinds } from './kinds.ts';

// Playwright switches the cache of pages gone back to off, and browsers without windows have none; visitors have it.
const executablePath = process.env['INSTALLED_CHROMIUM_PATH'] || process.env['CHROMIUM_PATH'];
test.use({
  launchOptions: {
    ...(executablePath && { executablePath }),
    args: ['--no-sandbox', '--disable-background-networking'],
    ignoreDefaultArgs: ['--disable-back-forward-cache'],
  },
});

/** The main kinds: a fragment or a query of a page is the same page. */
const paths = kinds.filter((path) => !/[#?]/.test(path) && path !== '404.html');

const shown = 'data-shown-from-cache';

/** Makes every page of the tab say whether it was kept in memory or loaded, whenever it is shown. */
const watchPages = (page: Page): ReturnType<Page['addInitScript']> =>
  page.addInitScript((name) => {
    addEventListener('pageshow', ({ persisted }) => document.documentElement.setAttribute(name, String(persisted)));
    addEventListener('pagehide', () => document.documentElement.removeAttribute(name));
  }, shown);

/** Goes back or forward in the history: whether the page there was kept in memory. */
const isKept = async (page: Page, steps: 1 | -1): Promise<boolean> => {
  const before = page.url();
  await page.evaluate((by) => history.go(by), steps);
  await page.waitForURL((url) => url.href !== before, { waitUntil: 'commit' });
  const said = await page.waitForFunction((name) => document.documentElement.getAttribute(name), shown);
  return (await said.jsonValue()) === 'true';
};

test('Back and Forward show every kind of page as it was left, from the cache', async ({ page }) => {
  test.setTimeout(120_000);
  await watchPages(page);
  // A browser that keeps no page at all, as those without windows, has to load ours as well.
  await page.route('**/bare-page', (route) => route.fulfill({ contentType: 'text/html', body: '<h1>bare</h1>' }));
  await page.goto('bare-page');
  await page.goto('about/');
  const isKeeping = await isKept(page, -1);
  if (!isKeeping) test.info().annotations.push({ type: 'weaker', description: 'This browser keeps no pages.' });
  const lost: string[] = [];
  for (const path of paths) {
    await page.goto(path);
    if ((await isKept(page, -1)) !== isKeeping) lost.push(`the page before ${path}`);
    if ((await isKept(page, 1)) !== isKeeping) lost.push(path);
    await expect(page.getByRole('heading', { level: 1 })).toBeVisible();
  }
  expect(lost).toEqual([]);
});

test('what was marked on another page is there after Back', async ({ page }) => {
  await page.goto('fit/');
  await expect(page.getByText('아직 고른 것이 없어요.')).toBeVisible();
  await page.goto('skills/spark/');
  await page.getByRole('button', { name: 'Apache Spark 알아요' }).click();
  await page.evaluate(() => history.back());
  await expect(page.getByText('아는 기술 1개를 골랐어요.')).toBeVisible();
  await page.evaluate(() => history.forward());
  await expect(page.getByRole('button', { name: 'Apache Spark 알아요' })).toHaveAttribute('aria-pressed', 'true');
});
