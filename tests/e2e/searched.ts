import { expect, type Page } from '@playwright/test';

/** The list of results; `data-state` tells how far the search is. */
export const results = '#search-results';

/** Opens the search page with a query and waits for its answer: the pages of the results. */
export const searched = async (page: Page, query: string): Promise<readonly string[]> => {
  await page.goto(`search/?${new URLSearchParams({ q: query })}`);
  await expect(page.locator(results)).toHaveAttribute('data-state', /done|empty/);
  const links = page.locator(`${results} a[data-result]`);
  return links.evaluateAll((all) => all.map((link) => (link.getAttribute('href') ?? '').replace(/#.*/, '')));
};
