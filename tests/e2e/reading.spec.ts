import type { Page } from '@playwright/test';
import { longPosting } from '../fixtures/picked.ts';
import { expect, test } from './test.ts';

test('a skill leads to the very line of the posting that names it', async ({ page }) => {
  await page.goto('skills/kafka/');
  await page
    .getByRole('link', { name: /Hadoop, Kafka, Spark 같은 대용량/ })
    .first()
    .click();
  await expect(page).toHaveURL(/\/companies\/[^#]+#distributed-systems$/);
  await expect(page.locator('#distributed-systems')).toBeInViewport();
});

test('a visitor walks from the home page to a posting by its links', async ({ page }) => {
  await page.goto('');
  await page.getByRole('link', { name: '회사마다 무엇을 찾나요' }).click();
  await page.getByRole('link', { name: '라플라스', exact: true }).click();
  await page.getByRole('main').getByRole('link', { name: '데이터 엔지니어', exact: true }).click();
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('라플라스 데이터 엔지니어');
  await expect(page.getByText('지금 채용 중인 공고가 아니에요.')).toBeVisible();
});

test('the first Tab offers to skip to the content, and Enter does', async ({ page }) => {
  await page.goto('skills/');
  await page.keyboard.press('Tab');
  await expect(page.getByRole('link', { name: '본문으로 건너뛰기' })).toBeFocused();
  await page.keyboard.press('Enter');
  await expect(page.locator('main')).toBeFocused();
});

test('the menu tells where one is', async ({ page }) => {
  await page.goto('skills/');
  const menu = page.getByRole('navigation', { name: '주 메뉴' });
  await expect(menu.getByRole('link', { name: '기술' })).toHaveAttribute('aria-current', 'page');
  await page.goto('skills/kafka/');
  await expect(menu.getByRole('link', { name: '기술' })).toHaveAttribute('aria-current', 'true');
});

/** Counts how often a page is laid out while it is read, and sums up what of its text moved by itself. */
const watchLoading = (page: Page): ReturnType<Page['addInitScript']> =>
  page.addInitScript(() => {
    const watched = Object.assign(window, { pauses: 0, moved: 0 });
    const height = Object.getOwnPropertyDescriptor(HTMLElement.prototype, 'offsetHeight');
    Object.defineProperty(HTMLElement.prototype, 'offsetHeight', {
      get() {
        if (document.readyState === 'loading') watched.pauses += 1;
        return height?.get?.call(this);
      },
    });
    new PerformanceObserver((list) => {
      for (const entry of list.getEntries()) {
        // A slow machine may paint the header before all of it has been read, with pauses or without.
        const sources: readonly { node: Node | null }[] = Reflect.get(entry, 'sources');
        if (sources.some(({ node }) => document.querySelector('main')?.contains(node)))
          watched.moved += Number(Reflect.get(entry, 'value'));
      }
    }).observe({ type: 'layout-shift', buffered: true });
  });

const watched = (page: Page, name: 'pauses' | 'moved'): Promise<unknown> =>
  page.evaluate((key) => Reflect.get(window, key), name);

const posting = `companies/${longPosting.id}/`;

test('a long page is laid out in portions while it is read; nothing moves, and nothing is left of it', async ({
  page,
}) => {
  await watchLoading(page);
  await page.goto(posting, { waitUntil: 'commit' });
  // Whoever scrolls at once finds the page where it will stay.
  await page.mouse.wheel(0, 600);
  await page.waitForLoadState();
  expect(await watched(page, 'pauses')).toBeGreaterThan(5);
  await expect(page.locator('main script')).toHaveCount(0);
  await page.mouse.wheel(0, 4000);
  await page.mouse.wheel(0, -5000);
  const last = page.locator('main li[id]').last();
  const before = await last.evaluate((line) => line.getBoundingClientRect().top + scrollY);
  await last.scrollIntoViewIfNeeded();
  expect(await last.evaluate((line) => line.getBoundingClientRect().top + scrollY)).toBe(before);
  expect(await watched(page, 'moved')).toBe(0);
});

test('a page asked for one of its lines is laid out at once, and shows that line', async ({ page }) => {
  await watchLoading(page);
  const line = longPosting.lines.at(-1)?.id;
  await page.goto(`${posting}#${line}`);
  expect(await watched(page, 'pauses')).toBe(0);
  await expect(page.locator(`[id="${line}"]`)).toBeInViewport();
  await expect(page.locator('main script')).toHaveCount(0);
});

test.describe('without JavaScript', () => {
  test.use({ javaScriptEnabled: false });

  test('postings, skills and lists read in full', async ({ page }) => {
    await page.goto('companies/laplace/data-engineer/');
    await expect(page.locator('main ol > li[id]')).toHaveCount(16);
    await page.goto('skills/kafka/');
    await expect(page.getByText(/공고 \d+건 중 \d+건 \(회사 \d+곳 중 \d+곳\)/).first()).toBeVisible();
  });

  test('the search page offers the lists', async ({ page }) => {
    await page.goto('search/?q=kafka');
    await expect(page.locator('main').getByRole('link', { name: '기술 목록' })).toBeVisible();
  });
});
