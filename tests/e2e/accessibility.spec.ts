import { expect, test } from '@playwright/test';
import { axeFaults } from './axe.ts';
import { kinds } from './kinds.ts';

for (const kind of kinds) {
  test(`/${kind} has nothing axe objects to, light or dark`, async ({ page }) => {
    await page.goto(kind);
    for (const colorScheme of ['light', 'dark'] as const) {
      await page.emulateMedia({ colorScheme });
      expect(await axeFaults(page), colorScheme).toEqual([]);
    }
  });
}
