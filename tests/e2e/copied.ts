import type { Page } from '@playwright/test';

/** The text the page has copied, by pasting it: our headers let no page read the clipboard. */
export const copiedText = async (page: Page): Promise<string> => {
  const field = page.locator('#pasted');
  await page.evaluate(
    'document.body.append(Object.assign(document.createElement("textarea"), { id: "pasted", ariaLabel: "pasted" }))',
  );
  await field.focus();
  await page.keyboard.press('ControlOrMeta+V');
  const text = await field.inputValue();
  await page.evaluate('document.querySelector("#pasted").remove()');
  return text;
};
