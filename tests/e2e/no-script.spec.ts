import { sweptPages } from './pages.ts';
import { expect, test } from './test.ts';

test.use({ javaScriptEnabled: false });

/** What a page shows that would do nothing, and how much there is to read. */
const shown = `(() => {
  const visible = (element) => element.checkVisibility({ visibilityProperty: true }) && element.getClientRects().length > 0;
  const dead = [...document.querySelectorAll('button, input, select, textarea')]
    .filter((element) => visible(element) && !element.closest('form[action]'));
  return { dead: dead.map((element) => element.outerHTML.slice(0, 100)), letters: document.querySelector('main').innerText.length };
})()`;

test('without JavaScript every page can be read and shows nothing that does nothing', async ({ page }) => {
  test.setTimeout(600_000);
  expect(sweptPages.length).toBeGreaterThan(60);
  // The page about the looks shows controls as specimens.
  for (const path of sweptPages.filter((path) => path !== 'design/')) {
    await page.goto(path, { waitUntil: 'domcontentloaded' });
    await expect.soft(page.getByRole('heading', { level: 1 }), path).toBeVisible();
    const { dead, letters } = (await page.evaluate(shown)) as { dead: string[]; letters: number };
    expect.soft(dead, path).toEqual([]);
    expect.soft(letters, path).toBeGreaterThan(100);
  }
});
