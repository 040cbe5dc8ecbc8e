import { expect, type Page } from '@playwright/test';

/** Waits until an address is kept. */
export const kept = (page: Page, address: string): Promise<void> =>
  expect.poll(() => page.evaluate(async (url) => Boolean(await caches.match(url)), address)).toBe(true);

/** Opens a page and does what a visitor does first; waits until the worker keeps the page. */
export const begun = async (page: Page, path: string): Promise<void> => {
  await page.goto(path);
  const registrations = async (): Promise<number> => {
    await page.keyboard.press('Tab');
    return page.evaluate(async () => (await navigator.serviceWorker.getRegistrations()).length);
  };
  await expect.poll(registrations, { timeout: 10_000 }).toBe(1);
  await page.evaluate(async () => (await navigator.serviceWorker.ready).active);
  await kept(page, page.url());
};
