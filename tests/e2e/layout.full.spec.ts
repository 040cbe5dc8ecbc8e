import { kinds } from './kinds.ts';
import { expect, test } from './test.ts';

const [narrowest, widest] = [320, 1440];

for (const kind of kinds) {
  test(`/${kind} scrolls sideways at no width from ${narrowest} to ${widest}`, async ({ page }) => {
    test.setTimeout(180_000);
    await page.goto(kind);
    const tooWide: number[] = [];
    for (let width = narrowest; width <= widest; width += 1) {
      await page.setViewportSize({ width, height: 800 });
      if (await page.evaluate('document.documentElement.scrollWidth > innerWidth')) tooWide.push(width);
    }
    expect(tooWide).toEqual([]);
  });
}
