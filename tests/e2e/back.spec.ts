import type { Page } from '@playwright/test';
import { expect, test } from './test.ts';
import { kinds } from './kinds.ts';

// Playwright switches the cache of pages gone back to off; visitors have it.
const executablePath = process.env['CHROMIUM_PATH'];
test.use({
  launchOptions: {
    ...(executablePath && { executablePath }),
    args: ['--no-sandbox', '--disable-background-networking'],
    ignoreDefaultArgs: ['--disable-back-forward-cache'],
  },
});

const marked = 'data-was-here';
/** The main kinds: a fragment or a query of a page is the same page. */
const paths = kinds.filter((path) => !/[#?]/.test(path) && path !== '404.html');

const isFromCache = (page: Page): Promise<boolean> =>
  page
    .waitForFunction((name) => document.documentElement.getAttribute(name) === 'true', marked, { timeout: 5000 })
    .then(
      () => true,
      () => false,
    );

test('Back and Forward show every kind of page as it was left, from the cache', async ({ page }) => {
  test.setTimeout(120_000);
  const lost: string[] = [];
  const visit = async (path: string): Promise<void> => {
    await page.goto(path);
    await page.evaluate((name) => {
      document.documentElement.setAttribute(name, '');
      addEventListener('pageshow', ({ persisted }) => document.documentElement.setAttribute(name, String(persisted)));
    }, marked);
  };
  await visit(paths.at(-1) ?? '');
  for (const path of paths) {
    await visit(path);
    await page.evaluate(() => history.back());
    if (!(await isFromCache(page))) lost.push(`before ${path}`);
    await page.evaluate(() => history.forward());
    if (!(await isFromCache(page))) lost.push(path);
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
