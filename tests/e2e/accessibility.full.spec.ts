import { axeFaults, rulesOfLooks } from './axe.ts';
import { allPages, chunksOf } from './pages.ts';
import { expect, test } from './test.ts';

/** The first look is judged by all rules, the others by those that theme and size decide. */
const looks = [
  { width: 1280, height: 800, colorScheme: 'light', rules: undefined },
  { width: 1280, height: 800, colorScheme: 'dark', rules: rulesOfLooks },
  { width: 360, height: 740, colorScheme: 'light', rules: rulesOfLooks },
  { width: 360, height: 740, colorScheme: 'dark', rules: rulesOfLooks },
] as const;

for (const [part, pages] of chunksOf(allPages, 8).entries()) {
  test(`no page has anything axe objects to, in both themes, wide and narrow (part ${part + 1})`, async ({ page }) => {
    test.setTimeout(900_000);
    for (const path of pages) {
      await page.goto(path);
      for (const { width, height, colorScheme, rules } of looks) {
        await page.setViewportSize({ width, height });
        await page.emulateMedia({ colorScheme });
        expect.soft(await axeFaults(page, rules), `${colorScheme} ${width}`).toEqual([]);
      }
    }
  });
}
