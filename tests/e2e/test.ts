import { test as base, expect, type Page } from '@playwright/test';

export { expect };

/** Leaving a page in the middle of a view transition is no fault of ours. */
const harmless = /Transition was (?:aborted|skipped)/;

/** Elements come to life after the first paint; a person is slower than that, a test is not. */
const alive = async (page: Page): Promise<void> => {
  await expect(page.locator(':not(:defined)')).toHaveCount(0);
};

/**
 * Playwright's `test`, which also fails when any page it opened broke the site's security policy, threw an exception
 * nobody caught, opened a dialog of the browser (as injected script would), or asked another host for something.
 */
export const test = base.extend<{ faults: readonly string[] }>({
  page: async ({ page, javaScriptEnabled }, use) => {
    const [goto, reload] = [page.goto.bind(page), page.reload.bind(page)];
    const whenAlive = async <Loaded>(loaded: Promise<Loaded>): Promise<Loaded> => {
      const response = await loaded;
      if (javaScriptEnabled) await alive(page);
      return response;
    };
    page.goto = (...args) => whenAlive(goto(...args));
    page.reload = (...args) => whenAlive(reload(...args));
    await use(page);
  },
  faults: [
    async ({ context, baseURL }, use) => {
      const faults: string[] = [];
      const { origin } = new URL(baseURL ?? '');
      context.on('console', (message) => {
        if (/Content Security Policy/i.test(message.text())) faults.push(`${message.page()?.url()}: ${message.text()}`);
      });
      context.on('weberror', (error) => {
        if (!harmless.test(error.error().message)) faults.push(`${error.page()?.url()}: ${error.error().stack}`);
      });
      context.on('dialog', (dialog) => {
        faults.push(`opened a dialog: ${dialog.message()}`);
        void dialog.dismiss();
      });
      context.on('request', (request) => {
        const url = new URL(request.url());
        if (url.protocol.startsWith('http') && url.origin !== origin) faults.push(`asked ${url.href}`);
      });
      await use(faults);
      expect(faults).toEqual([]);
    },
    { auto: true },
  ],
});
