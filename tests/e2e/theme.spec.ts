import { expect, test } from './test.ts';

const background = 'getComputedStyle(document.documentElement).backgroundColor';

test('the theme follows the system, can be chosen, and stays chosen', async ({ page }) => {
  await page.emulateMedia({ colorScheme: 'dark' });
  await page.goto('skills/');
  const dark = await page.evaluate(background);
  await page.getByLabel('화면 밝기').selectOption('밝게');
  const light = await page.evaluate(background);
  expect(light).not.toBe(dark);
  await page.goto('companies/');
  expect(await page.evaluate(background)).toBe(light);
  await page.getByLabel('화면 밝기').selectOption('자동');
  expect(await page.evaluate(background)).toBe(dark);
});

test('nonsense in storage is the same as no choice', async ({ page }) => {
  await page.addInitScript(() => localStorage.setItem('theme', '"><script>'));
  await page.goto('');
  await expect(page.locator('html')).not.toHaveAttribute('data-theme');
  await expect(page.getByLabel('화면 밝기')).toHaveValue('auto');
});

test('a browser that refuses storage still changes the theme of the page', async ({ page }) => {
  await page.addInitScript(() => {
    Object.defineProperty(window, 'localStorage', {
      get: () => {
        throw new Error('refused');
      },
    });
  });
  await page.goto('');
  await page.getByLabel('화면 밝기').selectOption('어둡게');
  await expect(page.locator('html')).toHaveAttribute('data-theme', 'dark');
});
