import { axeFaults } from './axe.ts';
import { kinds } from './kinds.ts';
import { expect, test } from './test.ts';

for (const kind of kinds) {
  // Both themes and both sizes, but not each with each: that is for the full sweep.
  test(`/${kind} has nothing axe objects to`, async ({ page }) => {
    await page.emulateMedia({ colorScheme: test.info().project.name === 'phone' ? 'dark' : 'light' });
    await page.goto(kind);
    expect(await axeFaults(page)).toEqual([]);
  });
}
