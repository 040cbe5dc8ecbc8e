import { test as base, chromium, expect, firefox, webkit } from '@playwright/test';
import { findBrowser } from '../../tools/browser.ts';
import { findFirefox, findWebKit, waysToGet } from '../../tools/engines.ts';
import { Host } from './host.ts';
import { Person } from './person.ts';
import { playwrightVisitor } from './playwright-visitor.ts';
import type { Visitor } from './visitor.ts';
import { webDriverVisitor } from './webdriver-visitor.ts';

export { expect, type Person };

/** Scrollbars that take room, as on Windows, and Back from the cache, as everywhere; Playwright turns both off. */
const likeVisitors = ['--hide-scrollbars', '--disable-back-forward-cache'];

/** How a browser of each engine starts; nothing where this machine has none. */
const starts: Readonly<Record<string, () => (() => Promise<Visitor>) | undefined>> = {
  chromium: () => {
    const executablePath = findBrowser();
    return () =>
      playwrightVisitor(chromium, { executablePath, args: ['--no-sandbox'], ignoreDefaultArgs: likeVisitors });
  },
  firefox: () => {
    const found = findFirefox();
    return (
      found &&
      (() =>
        playwrightVisitor(firefox, { ...found, firefoxUserPrefs: { 'widget.gtk.overlay-scrollbars.enabled': false } }))
    );
  },
  webkit: () => {
    const found = findWebKit();
    if (found === undefined) return undefined;
    return 'driver' in found ? () => webDriverVisitor(found.driver, {}) : () => playwrightVisitor(webkit, found);
  },
};

type Fixtures = {
  /** Who has never been here. */
  readonly person: Person;
  /** Lets somebody else come, on another device. */
  readonly meet: () => Promise<Person>;
};
type Worker = { readonly host: Host };

/** Playwright's `test` in the engine its project is named after, in whatever browser of it this machine has. */
export const test = base.extend<Fixtures, Worker>({
  host: [
    // biome-ignore lint/correctness/noEmptyPattern: Playwright reads the names of what a fixture needs from here.
    async ({}, use) => {
      const host = await Host.open();
      await use(host);
      await host.stop();
    },
    { scope: 'worker' },
  ],
  meet: async ({ host }, use, { project, annotations }) => {
    const start = starts[project.name]?.();
    base.skip(start === undefined, `${project.name}: 이 컴퓨터에 브라우저가 없어요. ${waysToGet[project.name]}`);
    const visitors: Visitor[] = [];
    await use(async () => {
      if (start === undefined) throw new Error(project.name);
      const visitor = await start();
      visitors.push(visitor);
      annotations.push({ type: 'browser', description: visitor.browser });
      return new Person(visitor, host.address);
    });
    for (const visitor of visitors) await visitor.leave();
    await host.start().catch(() => undefined);
  },
  person: async ({ meet }, use) => use(await meet()),
});
