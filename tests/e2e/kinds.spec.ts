import type { Page } from '@playwright/test';
import { axeFaults, rulesOfLooks } from './axe.ts';
import { cutTexts, drawnTexts, hardToTap, movingParts, overlappingTexts, targetsOn } from './drawn.ts';
import { kinds } from './kinds.ts';
import { expect, test } from './test.ts';

/** 640 px is a desktop of 1280 px at 200 % zoom. */
const widths: Readonly<Record<string, readonly number[]>> = { desktop: [1280, 640], phone: [360] };
const otherWidths = [320, 768, 1440];

const isTooWide = (page: Page): Promise<boolean> =>
  page.evaluate(() => document.documentElement.scrollWidth > innerWidth);

for (const kind of kinds) {
  // One visit answers many questions. Both themes and both sizes, but not each with each: that is for the full sweep.
  test(`/${kind} can be read, tapped and kept still; nothing is wrong for axe or the console`, async ({ page }, {
    project,
  }) => {
    test.setTimeout(60_000);
    const errors: string[] = [];
    page.on('console', (message) => {
      if (message.type() === 'error') errors.push(message.text());
    });
    const isPhone = project.name === 'phone';
    await page.emulateMedia({ reducedMotion: 'reduce', colorScheme: isPhone ? 'dark' : 'light' });
    // What an address asks for is filled in by the page's own code.
    await page.goto(kind, { waitUntil: 'networkidle' });
    expect.soft(await axeFaults(page, isPhone ? rulesOfLooks : undefined)).toEqual([]);
    for (const width of widths[project.name] ?? []) {
      await page.setViewportSize({ width, height: width === 640 ? 400 : 740 });
      const texts = await drawnTexts(page);
      expect(texts.length, `texts at ${width} px`).toBeGreaterThan(20);
      expect(cutTexts(texts), `cut at ${width} px`).toEqual([]);
      expect(overlappingTexts(texts), `over each other at ${width} px`).toEqual([]);
      expect(hardToTap(await targetsOn(page)), `hard to tap at ${width} px`).toEqual([]);
      expect(await isTooWide(page), `sideways at ${width} px`).toBe(false);
    }
    for (const width of isPhone ? [] : otherWidths) {
      await page.setViewportSize({ width, height: 800 });
      expect(await isTooWide(page), `sideways at ${width} px`).toBe(false);
    }
    expect(await movingParts(page), 'moving').toEqual([]);
    expect(errors).toEqual([]);
  });
}

test('what is wrong on a page is found', async ({ page }) => {
  await page.setContent(`
    <style>
      * { margin: 0; font: 16px/20px sans-serif } a { display: block }
      .cut { width: 50px; overflow: hidden; white-space: nowrap }
      .over { margin-top: -14px }
      .sr-only { position: absolute; width: 1px; height: 1px; overflow: hidden; clip-path: inset(50%) }
      .slow { transition: color 1s }
    </style>
    <p class="cut">longer than its box</p>
    <p class="cut" style="overflow: auto">may be scrolled to</p>
    <p>below</p><p class="over">above</p>
    <p>beside <span class="sr-only">only heard, however long</span></p>
    <details><summary style="padding: 4px">folded</summary><p class="cut">longer than its box, but folded away</p></details>
    <p class="slow"><a href="#one">small</a><a href="#two">close</a></p>
    <p>A sentence with <a href="#three" style="display: inline">a link</a>.</p>
    <a href="#four" style="margin: 40px; width: 12px">·</a>`);
  const texts = await drawnTexts(page);
  expect(cutTexts(texts)).toEqual(['longer than its box']);
  expect(overlappingTexts(texts)).toEqual(['below × above']);
  expect(hardToTap(await targetsOn(page))).toEqual([expect.stringMatching(/^small/), expect.stringMatching(/^close/)]);
  expect(await movingParts(page)).toEqual(['p slow']);
});
