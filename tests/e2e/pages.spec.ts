import { kinds } from './kinds.ts';
import { chunksOf, sweptPages } from './pages.ts';
import { expect, test } from './test.ts';

const widths = [320, 360, 768, 1280, 1440];

for (const [part, pages] of chunksOf(sweptPages, 4).entries()) {
  test(`no page scrolls sideways (part ${part + 1})`, async ({ page }) => {
    test.setTimeout(300_000);
    expect(pages.length).toBeGreaterThan(15);
    for (const path of pages) {
      await page.goto(path, { waitUntil: 'domcontentloaded' });
      for (const width of widths) {
        await page.setViewportSize({ width, height: 800 });
        const isTooWide = await page.evaluate('document.documentElement.scrollWidth > innerWidth');
        expect.soft(isTooWide, `${path} at ${width}`).toBe(false);
      }
    }
  });
}

test('no page reports an error', async ({ page }) => {
  // A visit of every kind of page until it is quiet.
  test.setTimeout(180_000);
  const faults: string[] = [];
  page.on('console', (message) => {
    if (message.type() === 'error') faults.push(`${page.url()}: ${message.text()}`);
  });
  for (const kind of kinds) await page.goto(kind, { waitUntil: 'networkidle' });
  expect(faults).toEqual([]);
});
