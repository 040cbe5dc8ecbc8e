import { AxeBuilder } from '@axe-core/playwright';
import type { Page } from '@playwright/test';

const tags = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'];

/** The rules whose answer depends on the theme or on the size of the window. */
export const rulesOfLooks = ['color-contrast', 'link-in-text-block', 'scrollable-region-focusable', 'target-size'];

/** What axe objects to on a page, a line a place: by all rules, unless some are named. */
export const axeFaults = async (page: Page, rules?: readonly string[]): Promise<readonly string[]> => {
  const builder = new AxeBuilder({ page }).options({ resultTypes: ['violations'] });
  // Our pages hold no frames: without the mode for them axe needs no second page.
  builder.setLegacyMode(true);
  const { violations } = await (rules ? builder.withRules([...rules]) : builder.withTags(tags)).analyze();
  return violations.flatMap(({ id, nodes }) => nodes.map(({ target }) => `${page.url()} ${id}: ${target.join(' ')}`));
};
