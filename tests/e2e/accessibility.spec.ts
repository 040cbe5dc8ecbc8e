import { axeFaults, colourFaults } from './axe.ts';
import { kinds } from './kinds.ts';
import { expect, test } from './test.ts';

for (const kind of kinds) {
  test(`/${kind} has nothing axe objects to, light or dark`, async ({ page }) => {
    await page.emulateMedia({ colorScheme: 'light' });
    await page.goto(kind);
    expect(await axeFaults(page)).toEqual([]);
    // The theme changes the colours and nothing else.
    await page.emulateMedia({ colorScheme: 'dark' });
    expect(await colourFaults(page)).toEqual([]);
  });
}
