import { chunksOf, sweptPages } from './pages.ts';
import { expect, test } from './test.ts';

test.use({ javaScriptEnabled: false });

const widths = [320, 360, 768, 1280, 1440];

/** What a page shows that would do nothing, and how much there is to read. */
const shown = `(() => {
  const visible = (element) => element.checkVisibility({ visibilityProperty: true }) && element.getClientRects().length > 0;
  const dead = [...document.querySelectorAll('button, input, select, textarea')]
    .filter((element) => visible(element) && !element.closest('form[action]'));
  return { dead: dead.map((element) => element.outerHTML.slice(0, 100)), letters: document.querySelector('main').innerText.length };
})()`;

for (const [part, pages] of chunksOf(sweptPages, 4).entries()) {
  test(`without JavaScript pages can be read, show nothing that does nothing, and none scrolls sideways (part ${part + 1})`, async ({
    page,
  }) => {
    test.setTimeout(300_000);
    expect(pages.length).toBeGreaterThan(10);
    for (const path of pages) {
      await page.goto(path, { waitUntil: 'domcontentloaded' });
      await expect.soft(page.getByRole('heading', { level: 1 }), path).toBeVisible();
      const { dead, letters } = (await page.evaluate(shown)) as { dead: string[]; letters: number };
      // The page about the looks shows controls as specimens.
      if (path !== 'design/') expect.soft(dead, path).toEqual([]);
      expect.soft(letters, path).toBeGreaterThan(100);
      for (const width of widths) {
        await page.setViewportSize({ width, height: 800 });
        const isTooWide = await page.evaluate('document.documentElement.scrollWidth > innerWidth');
        expect.soft(isTooWide, `${path} at ${width}`).toBe(false);
      }
    }
  });
}
