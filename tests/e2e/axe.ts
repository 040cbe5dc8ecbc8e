import { AxeBuilder } from '@axe-core/playwright';
import type { Page } from '@playwright/test';

const tags = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'];

const placesOf = async (page: Page, builder: AxeBuilder): Promise<readonly string[]> => {
  const { violations } = await builder.analyze();
  return violations.flatMap(({ id, nodes }) => nodes.map(({ target }) => `${page.url()} ${id}: ${target.join(' ')}`));
};

/** What axe objects to on a page, a line a place. */
export const axeFaults = async (page: Page): Promise<readonly string[]> =>
  placesOf(page, new AxeBuilder({ page }).withTags(tags));

/** What axe objects to in the colours of a page alone. */
export const colourFaults = async (page: Page): Promise<readonly string[]> =>
  placesOf(page, new AxeBuilder({ page }).withRules(['color-contrast', 'link-in-text-block']));
