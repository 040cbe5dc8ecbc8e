import type { Locator, Page } from '@playwright/test';
import { expect, test } from './test.ts';
import { skillsOf } from './ticked.ts';

const styleOf = (element: Locator, property: string): Promise<string> =>
  element.evaluate((node, name) => getComputedStyle(node).getPropertyValue(name), property);

test.describe('where the colours are those of the visitor', () => {
  /** The two colours all is drawn in, as the page computes them. */
  const ownColours = (page: Page): Promise<{ readonly text: string; readonly ground: string }> =>
    page.evaluate(() => {
      const probe = document.body.appendChild(document.createElement('i'));
      probe.style.setProperty('forced-color-adjust', 'none');
      probe.style.color = 'CanvasText';
      probe.style.backgroundColor = 'Canvas';
      const { color: text, backgroundColor: ground } = getComputedStyle(probe);
      probe.remove();
      return { text, ground };
    });

  test.beforeEach(({ page }) => page.emulateMedia({ forcedColors: 'active' }));

  test('the four levels have four shapes, and only the strongest is filled', async ({ page }) => {
    await page.goto('design/');
    const { text, ground } = await ownColours(page);
    const marks = await page
      .getByRole('table', { name: '공고마다 수준별로 몇 줄인지' })
      .locator('thead .level')
      .evaluateAll((all) =>
        all.map((mark) => {
          const { borderTopColor, borderTopWidth, borderTopLeftRadius, backgroundColor, rotate } = getComputedStyle(
            mark,
            '::before',
          );
          // A border as wide as half the mark fills it.
          const fill = borderTopWidth === '6px' ? borderTopColor : backgroundColor;
          return { fill, edge: borderTopColor, shape: `${borderTopLeftRadius} ${rotate}` };
        }),
      );
    expect(marks.map(({ fill }) => fill)).toEqual([text, ground, ground, ground]);
    expect(marks.map(({ edge }) => edge)).toEqual([text, text, text, text]);
    expect(new Set(marks.map(({ fill, shape }) => fill + shape)).size).toBe(4);
  });

  test('the signs of the lines are filled, and each has its letter', async ({ page }) => {
    await page.goto('skills/');
    const { text, ground } = await ownColours(page);
    const signs = await page.locator('h2 .sign').evaluateAll((all) =>
      all.map((sign) => {
        const { content, backgroundColor, color } = getComputedStyle(sign, '::before');
        return { content, backgroundColor, color };
      }),
    );
    expect(new Set(signs.map(({ content }) => content)).size).toBe(10);
    expect(new Set(signs.map(({ backgroundColor }) => backgroundColor))).toEqual(new Set([text]));
    expect(new Set(signs.map(({ color }) => color))).toEqual(new Set([ground]));
  });

  test('only the part of the menu one is in is underlined', async ({ page }) => {
    await page.goto('skills/');
    const { text, ground } = await ownColours(page);
    const menu = page.getByRole('navigation', { name: '주 메뉴' });
    expect(await styleOf(menu.getByRole('link', { name: '기술' }), 'border-bottom-color')).toBe(text);
    expect(await styleOf(menu.getByRole('link', { name: '공고', exact: true }), 'border-bottom-color')).toBe(ground);
  });

  test('a pressed button is the other way round, and a bar is filled', async ({ page }) => {
    await page.goto('roadmap/');
    const { text, ground } = await ownColours(page);
    await skillsOf(page, 'python').click();
    const button = page.locator('skill-state button[value=known]').first();
    expect(await styleOf(button, 'background-color')).not.toBe(text);
    await button.click();
    await expect(button).toHaveAttribute('aria-pressed', 'true');
    expect(await styleOf(button, 'background-color')).toBe(text);
    expect(await styleOf(button, 'color')).toBe(ground);
    // The parts of a bar take part in no computed style: the bar keeps its own colours, and those are the visitor's.
    const bar = page.locator('stage-progress progress').first();
    await expect(bar).toHaveJSProperty('value', 1);
    expect(await styleOf(bar, 'forced-color-adjust')).toBe('none');
    expect(await styleOf(bar, 'background-color')).toBe(ground);
    expect(await styleOf(page.locator('html'), '--color-ink')).toBe('CanvasText');
  });
});

test.describe('where motion is not wanted', () => {
  const pageTurns = 'sessionStorage.getItem("turn")';

  test.beforeEach(({ page }) =>
    page.addInitScript(() => {
      addEventListener('pagereveal', (event) =>
        sessionStorage.setItem('turn', event.viewTransition ? 'moves' : 'cuts'),
      );
    }),
  );

  for (const [wish, turn] of [
    ['no-preference', 'moves'],
    ['reduce', 'cuts'],
  ] as const) {
    test(`a page turn ${turn} for those who say ${wish}`, async ({ page }) => {
      await page.emulateMedia({ reducedMotion: wish });
      await page.goto('skills/');
      await page.getByRole('navigation', { name: '주 메뉴' }).getByRole('link', { name: '공고', exact: true }).click();
      await expect(page).toHaveURL(/companies/);
      await expect.poll(() => page.evaluate(pageTurns)).toBe(turn);
    });
  }
});
