import { AxeBuilder } from '@axe-core/playwright';
import { expect, test } from '@playwright/test';
import { kinds } from './kinds.ts';

const tags = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'];

// Light on the desktop and dark on the phone touch every colour and every layout once; the full run crosses them.
const schemes = { desktop: ['light'], phone: ['dark'] } as const;

for (const kind of kinds) {
  test(`/${kind} has nothing axe objects to`, async ({ page }, { project }) => {
    const both = process.env['FULL_SWEEP']
      ? (['light', 'dark'] as const)
      : schemes[project.name as keyof typeof schemes];
    for (const colorScheme of both) {
      await page.emulateMedia({ colorScheme });
      await page.goto(kind);
      const { violations } = await new AxeBuilder({ page }).withTags(tags).analyze();
      const faults = violations.flatMap(({ id, nodes }) => nodes.map(({ target }) => `${id}: ${target.join(' ')}`));
      expect(faults, colorScheme).toEqual([]);
    }
  });
}
