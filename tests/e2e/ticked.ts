import type { Locator, Page } from '@playwright/test';

/** Finds a skill in the gap checker and ticks the first one found. */
export const tick = async (page: Page, query: string): Promise<void> => {
  await page.getByLabel('기술 찾아 고르기').fill(query);
  await page.locator('[data-found] input').first().check();
};

/** What opens the skills of a stage on the roadmap. */
export const skillsOf = (page: Page, stage: string): Locator =>
  page.locator(`#${stage} summary`).filter({ hasText: /^\s*기술 \d+개/ });
