import { expect, test } from '@playwright/test';

const results = '#search-results';

test('the box on the home page leads to results in the address', async ({ page }) => {
  await page.goto('');
  await page.getByRole('searchbox').fill('kafka');
  await page.keyboard.press('Enter');
  await expect(page).toHaveURL(/\/search\/\?q=kafka$/);
  await expect(page.locator(results)).toHaveAttribute('data-state', 'done');
  await expect(page.locator(`${results} a[data-result][href$="/skills/kafka/"]`)).toBeVisible();
});

test('without a query the page waits', async ({ page }) => {
  await page.goto('search/');
  await expect(page.locator(results)).toHaveAttribute('data-state', 'idle');
});

test('a query we have nothing for is empty and says so', async ({ page }) => {
  await page.goto('search/?q=김치찌개');
  await expect(page.locator(results)).toHaveAttribute('data-state', 'empty');
  await expect(page.getByRole('status')).toContainText('김치찌개');
  await expect(page.locator(`${results} a`)).toHaveCount(0);
});

test('a hostile query is text', async ({ page }) => {
  await page.goto(`search/?q=${encodeURIComponent('<img src=x onerror=alert(1)>')}`);
  await expect(page.locator(results)).toHaveAttribute('data-state', /done|empty/);
  await expect(page.locator('main img')).toHaveCount(0);
});

test('without an index the page says so and keeps its lists', async ({ page }) => {
  await page.route('**/pagefind/**', (route) => route.abort());
  await page.goto('search/?q=kafka');
  await expect(page.getByRole('status')).toContainText('검색 색인을 읽지 못했어요');
  await expect(page.locator('main').getByRole('link', { name: '기술' })).toBeVisible();
});
