import { test as base, expect } from '@playwright/test';

export { expect };

/** Leaving a page in the middle of a view transition is no fault of ours. */
const harmless = /Transition was (?:aborted|skipped)/;

/**
 * Playwright's `test`, which also fails when any page it opened broke the site's security policy, threw an exception
 * nobody caught, opened a dialog of the browser (as injected script would), or asked another host for something.
 */
export const test = base.extend<{ faults: readonly string[] }>({
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
