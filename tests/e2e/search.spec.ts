import type { Page } from '@playwright/test';
import { hostileQueries, judgedQueries } from '../fixtures/search/judged.ts';
import { results, searched } from './searched.ts';
import { expect, test } from './test.ts';

test('the box on the home page leads to results in the address', async ({ page }) => {
  await page.goto('');
  await page.getByRole('main').getByRole('searchbox').fill('kafka');
  await page.keyboard.press('Enter');
  await expect(page).toHaveURL(/\/search\/\?q=kafka$/);
  await expect(page.locator(results)).toHaveAttribute('data-state', 'done');
  await expect(page.locator(`${results} a[data-result]`).first()).toHaveAttribute('href', /\/skills\/kafka\/$/);
});

test('one query of every kind finds its page', { tag: '@one-size' }, async ({ page }) => {
  const kinds = Map.groupBy(judgedQueries, ({ kind }) => kind);
  for (const [kind, [judged]] of kinds) {
    if (!judged) continue;
    const found = await searched(page, judged.query);
    const hit = found.slice(0, 3).some((href) => judged.accepted.some((path) => href.endsWith(path)));
    expect(hit, `${kind}: ${judged.query}`).toBe(judged.accepted.length > 0);
  }
});

test('typing searches at once, the address follows, and Back returns', { tag: '@one-size' }, async ({ page }) => {
  await page.goto('search/');
  await expect(page.locator(results)).toHaveAttribute('data-state', 'idle');
  const box = page.getByRole('main').getByRole('searchbox');
  await box.pressSequentially('에어플');
  await expect(page.locator(`${results} a[data-result]`).first()).toHaveAttribute('href', /\/skills\/airflow\/$/);
  await expect(page).toHaveURL(/q=/);
  await box.fill('스파크');
  await page.keyboard.press('Enter');
  await expect(page.locator(`${results} a[data-result]`).first()).toHaveAttribute('href', /\/skills\/spark\/$/);
  await box.fill('하둡');
  await page.keyboard.press('Enter');
  await page.goBack();
  await expect(box).toHaveValue('스파크');
  await expect(page.locator(`${results} a[data-result]`).first()).toHaveAttribute('href', /\/skills\/spark\/$/);
});

test('what was changed is said and can be undone', { tag: '@one-size' }, async ({ page }) => {
  await searched(page, '카프가');
  const status = page.getByRole('main').getByRole('status').first();
  await expect(status).toContainText('카프가 → 카프카 결과예요.');
  await status.getByRole('link', { name: '‘카프가’ 그대로 찾기' }).click();
  await expect(page.locator(results)).toHaveAttribute('data-state', 'empty');
});

test('filters narrow the results and live in the address', async ({ page }) => {
  await searched(page, '카프카');
  await page.getByLabel('종류').selectOption('공고');
  await expect(page).toHaveURL(/kind=posting/);
  const kinds = page.locator(`${results} a[data-result] > span:first-child`);
  await expect(kinds.first()).toHaveText('공고');
  expect(new Set(await kinds.allTextContents())).toEqual(new Set(['공고']));
  await page.reload();
  await expect(page.getByLabel('종류')).toHaveValue('posting');
  await expect(kinds.first()).toHaveText('공고');
});

test(
  'filters narrow the full text too, and an address with the former name of a kind still works',
  { tag: '@one-size' },
  async ({ page }) => {
    const kinds = page.locator(`${results} a[data-result] > span:first-child`);
    for (const [kind, label] of [
      ['question', '질문'],
      ['position', '공고'],
      ['guide', '가이드'],
    ] as const) {
      await page.goto(`search/?q=서비스&kind=${kind}`);
      await expect(page.locator(results)).toHaveAttribute('data-state', 'done');
      // Names answer first, the texts join them a moment later.
      await expect.poll(() => kinds.count(), kind).toBeGreaterThan(2);
      expect(new Set(await kinds.allTextContents())).toEqual(new Set([label]));
      await expect(page.getByLabel('종류').locator('option:checked')).toHaveText(label);
    }
    await page.goto('search/?q=서비스&layer=stream');
    await expect(page.locator(results)).toHaveAttribute('data-state', 'done');
  },
);

test('what a text says once is not denied', { tag: '@one-size' }, async ({ page }) => {
  expect(await searched(page, '백필')).not.toEqual([]);
  expect(await searched(page, '면접')).not.toEqual([]);
  for (const query of ['연봉', '복지', '야근', '버스']) expect(await searched(page, query), query).toEqual([]);
});

test('a query we have nothing for is empty and says so', { tag: '@one-size' }, async ({ page }) => {
  expect(await searched(page, '김치찌개')).toEqual([]);
  await expect(page.getByRole('main').getByRole('status').first()).toContainText('김치찌개');
  expect(await searched(page, '연봉')).toEqual([]);
  await expect(page.getByRole('main').getByRole('status').first()).toContainText('‘연봉’에 대한 기록이 없어요');
});

test(
  'the full text finds what has no name, marks it and links to its section',
  { tag: '@one-size' },
  async ({ page }) => {
    await searched(page, '토스증권 대고객');
    const marked = page.locator(`${results} a[data-result]:has(mark)`);
    await expect(marked.first()).toBeVisible();
  },
);

test('a query longer than 200 characters is cut with a notice', { tag: '@one-size' }, async ({ page }) => {
  await searched(page, `카프카 ${'a'.repeat(8000)}`);
  await expect(page.getByText('200자까지만 찾았어요.')).toBeVisible();
});

test('without an index of the full text the concepts still answer', { tag: '@one-size' }, async ({ page }) => {
  await page.route('**/pagefind/**', (route) => route.abort());
  expect((await searched(page, 'kafka'))[0]).toMatch(/\/skills\/kafka\/$/);
  expect(await searched(page, '김치찌개')).toEqual([]);
});

test('without the concepts the page says so and keeps its lists', { tag: '@one-size' }, async ({ page }) => {
  await page.route('**/search-index/**', (route) => route.abort());
  expect(await searched(page, 'kafka')).toEqual([]);
  await expect(page.getByRole('main').getByRole('status').first()).toContainText('검색을 불러오지 못했어요');
  await expect(page.locator('main').getByRole('link', { name: '기술 목록' })).toBeVisible();
});

test.describe('the dialog', () => {
  const dialog = (page: Page) => page.getByRole('dialog', { name: '검색' });

  test('opens by key from anywhere, moves by arrows and goes by Enter', async ({ page }) => {
    await page.goto('about/');
    await page.keyboard.press('/');
    const box = dialog(page).getByRole('combobox');
    await expect(box).toBeFocused();
    await box.pressSequentially('카프카');
    const options = dialog(page).getByRole('option');
    await expect(options.first()).toContainText('Apache Kafka');
    await expect(box).toHaveAttribute('aria-expanded', 'true');
    await page.keyboard.press('ArrowDown');
    await expect(options.first()).toHaveAttribute('aria-selected', 'true');
    await expect(box).toHaveAttribute('aria-activedescendant', (await options.first().getAttribute('id')) ?? '');
    await page.keyboard.press('Enter');
    await expect(page).toHaveURL(/\/skills\/kafka\/$/);
  });

  test('opens by Ctrl+K, closes by Escape and gives the focus back', async ({ page }) => {
    await page.goto('about/');
    const link = page.getByRole('banner').getByRole('link', { name: '검색' });
    await link.focus();
    await page.keyboard.press('Control+k');
    await expect(dialog(page)).toBeVisible();
    await page.keyboard.press('Escape');
    await expect(dialog(page)).toBeHidden();
    await expect(link).toBeFocused();
  });

  test('Enter without a choice leads to all results, and the search is remembered on this device', async ({ page }) => {
    await page.goto('about/');
    await page.getByRole('banner').getByRole('link', { name: '검색' }).click();
    await dialog(page).getByRole('combobox').fill('스파크');
    await expect(dialog(page).getByRole('option').first()).toBeVisible();
    await page.keyboard.press('Enter');
    await expect(page).toHaveURL(/\/search\/\?q=/);
    await page.goto('about/');
    await page.keyboard.press('Control+k');
    await expect(dialog(page).getByRole('option', { name: '스파크' })).toBeVisible();
    await dialog(page).getByRole('button', { name: '지우기' }).click();
    await expect(dialog(page).getByRole('option')).toHaveCount(0);
  });

  test(
    'finds in the texts what has no name, and says that there is nothing only after that',
    { tag: '@one-size' },
    async ({ page }) => {
      await page.goto('about/');
      await page.keyboard.press('/');
      const box = dialog(page).getByRole('combobox');
      await box.fill('통신사');
      await expect(dialog(page).getByRole('option').first()).toBeVisible();
      await box.fill('김치찌개');
      await expect(dialog(page).getByRole('status')).toContainText('맞는 내용을 찾지 못했어요');
    },
  );

  test(
    'closes, and leads to the search page, when a new version of the site has taken its module away',
    { tag: '@one-size' },
    async ({ page }) => {
      await page.route('**/search-dialog*.js', (route) => route.fulfill({ status: 404 }));
      await page.goto('about/');
      await page.keyboard.press('/');
      await expect(page).toHaveURL(/\/search\/\?q=$/);
      await expect(page.getByRole('heading', { level: 1 })).toHaveText('검색');
    },
  );

  test('closes by its button before it can search', async ({ page }) => {
    await page.route('**/search-dialog*.js', () => undefined);
    await page.goto('about/');
    await page.keyboard.press('/');
    await dialog(page).getByRole('button', { name: '닫기' }).click();
    await expect(dialog(page)).toBeHidden();
    await page.unrouteAll({ behavior: 'ignoreErrors' });
  });

  test('Enter that ends a composition chooses nothing', { tag: '@one-size' }, async ({ page }) => {
    await page.goto('about/');
    await page.keyboard.press('Control+k');
    const box = dialog(page).getByRole('combobox');
    await box.fill('카프카');
    await expect(dialog(page).getByRole('option').first()).toBeVisible();
    await page.keyboard.press('ArrowDown');
    await box.evaluate((input) => {
      input.dispatchEvent(
        new KeyboardEvent('keydown', { key: 'Enter', isComposing: true, bubbles: true, cancelable: true }),
      );
    });
    await expect(page).toHaveURL(/\/about\/$/);
  });
});

/** Puts one query after the other into a field, as fast as the page takes them. */
const typeAll = (page: Page, field: string, queries: readonly string[]): Promise<void> =>
  page.evaluate(
    async ([selector, all]) => {
      const input = document.querySelector<HTMLInputElement>(selector);
      for (const query of all) {
        if (!input) throw new Error(`${selector} is missing`);
        input.value = query;
        input.dispatchEvent(new InputEvent('input', { bubbles: true }));
        await new Promise((resolve) => setTimeout(resolve));
      }
    },
    [field, queries] as const,
  );

test(
  'hostile queries in the box, in the dialog and in the address are only text',
  { tag: '@one-size' },
  async ({ page }) => {
    test.setTimeout(120_000);
    const typed = process.env['FULL_SWEEP'] ? 1000 : 200;
    for (const query of hostileQueries(10, 7)) {
      await page.goto(`search/?q=${encodeURIComponent(query.toWellFormed()).slice(0, 8000).replace(/%.?$/, '')}`);
      await expect(page.locator(results)).toHaveAttribute('data-state', /done|empty|idle/);
    }
    await page.goto('search/?q=%E0%A4%A&kind=%00&layer=__proto__');
    await typeAll(page, '#q', [...hostileQueries(typed), 'ㄱ'.repeat(100_000)]);
    await page.keyboard.press('Control+k');
    await typeAll(page, 'dialog input', hostileQueries(typed, 3));
    await expect(page.locator('main img, main svg[onload], dialog img, dialog svg[onload]')).toHaveCount(0);
    expect((await page.locator('#q').inputValue()).length).toBeLessThanOrEqual(200);
  },
);
