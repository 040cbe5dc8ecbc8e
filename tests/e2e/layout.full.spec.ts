import { kinds } from './kinds.ts';
import { expect, test } from './test.ts';

const [narrowest, widest] = [320, 1440];
/** Where the layout changes: the breakpoints of `src/styles/tokens.css`, 36, 48 and 64rem. What is too wide is too wide from there on, down to the next. */
const breakpoints = [576, 768, 1024];
const widths = Array.from({ length: widest - narrowest + 1 }, (_, more) => narrowest + more).filter(
  (width) => width % 8 === 0 || breakpoints.some((breakpoint) => Math.abs(width - breakpoint) <= 1),
);

for (const kind of kinds) {
  test(`/${kind} scrolls sideways at no width from ${narrowest} to ${widest}`, async ({ page }) => {
    test.setTimeout(180_000);
    await page.goto(kind);
    const tooWide: number[] = [];
    for (const width of widths) {
      await page.setViewportSize({ width, height: 800 });
      if (await page.evaluate('document.documentElement.scrollWidth > innerWidth')) tooWide.push(width);
    }
    expect(tooWide).toEqual([]);
  });
}
