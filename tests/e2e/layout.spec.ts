import { expect, test } from '@playwright/test';
import { kinds } from './kinds.ts';

const widths = [320, 360, 768, 1280, 1440];

for (const kind of kinds) {
  test(`/${kind} never scrolls sideways`, async ({ page }) => {
    await page.goto(kind);
    const tooWide: number[] = [];
    for (const width of widths) {
      await page.setViewportSize({ width, height: 800 });
      if (await page.evaluate('document.documentElement.scrollWidth > innerWidth')) tooWide.push(width);
    }
    expect(tooWide).toEqual([]);
  });
}
