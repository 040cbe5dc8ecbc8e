import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { BrowserType, ElementHandle, LaunchOptions, Page } from '@playwright/test';
import { savedIn } from './saved.ts';
import type { Visitor } from './visitor.ts';

const elementOf = async (page: Page, expression: string): Promise<ElementHandle> => {
  const element = (await page.evaluateHandle(expression)).asElement();
  if (!element) throw new Error(`no element: ${expression}`);
  return element;
};

/** A browser driven by Playwright: its own builds, and Debian's Chromium and Firefox. */
export const playwrightVisitor = async (type: BrowserType, options: LaunchOptions): Promise<Visitor> => {
  const downloadsPath = mkdtempSync(join(tmpdir(), 'visitor-'));
  const browser = await type.launch({ ...options, downloadsPath });
  const context = await browser.newContext({ locale: 'ko-KR', viewport: { width: 1280, height: 800 } });
  const page = await context.newPage();
  return {
    browser: `${type.name()} ${browser.version()}`,
    open: async (address) => {
      await page.goto(address);
    },
    ask: (question) => page.evaluate(question),
    click: async (element) => (await elementOf(page, element)).click(),
    type: (text) => page.keyboard.type(text),
    press: (keys) => page.keyboard.press(keys),
    attach: async (field, file) => (await elementOf(page, field)).setInputFiles(file),
    save: async (element) => {
      await (await elementOf(page, element)).click();
      return savedIn(downloadsPath);
    },
    resize: (width, height) => page.setViewportSize({ width, height }),
    leave: async () => {
      await browser.close();
      rmSync(downloadsPath, { recursive: true, force: true });
    },
  };
};
