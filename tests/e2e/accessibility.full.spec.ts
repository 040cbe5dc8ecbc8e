import { axeFaults } from './axe.ts';
import { allPages, chunksOf } from './pages.ts';
import { expect, test } from './test.ts';

const sizes = [
  { width: 1280, height: 800 },
  { width: 360, height: 740 },
];

for (const [part, pages] of chunksOf(allPages, 8).entries()) {
  test(`no page has anything axe objects to, in both themes, wide and narrow (part ${part + 1})`, async ({ page }) => {
    test.setTimeout(900_000);
    for (const path of pages) {
      await page.goto(path);
      for (const size of sizes) {
        await page.setViewportSize(size);
        for (const colorScheme of ['light', 'dark'] as const) {
          await page.emulateMedia({ colorScheme });
          expect.soft(await axeFaults(page), `${colorScheme} ${size.width}`).toEqual([]);
        }
      }
    }
  });
}
