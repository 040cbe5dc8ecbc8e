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
