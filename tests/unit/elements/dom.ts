import { readFileSync } from 'node:fs';
import { setTimeout as after } from 'node:timers/promises';
import { Window } from 'happy-dom';

/** Where the page of a test stands. */
export const site = 'https://route.test/';

const window = new Window({ url: site, width: 1280, height: 800 });

/** What Node has too, but of which a page needs its own: events have to be of one kind with what they happen to. */
const ofThePage = [
  'Event',
  'EventTarget',
  'CustomEvent',
  'MessageEvent',
  'FormData',
  'AbortController',
  'AbortSignal',
  'navigator',
];

for (const name of Object.getOwnPropertyNames(window)) {
  if (name in globalThis && !ofThePage.includes(name)) continue;
  Object.defineProperty(globalThis, name, {
    configurable: true,
    writable: true,
    value: Reflect.get(window, name),
  });
}

// happy-dom has no rows of a table's body and remembers what was selected first.
Object.defineProperty(HTMLTableSectionElement.prototype, 'rows', {
  get(this: HTMLTableSectionElement) {
    return this.querySelectorAll('tr');
  },
});
Object.defineProperty(HTMLSelectElement.prototype, 'selectedOptions', {
  get(this: HTMLSelectElement) {
    return [...this.options].filter(({ selected }) => selected);
  },
});

/** Lets what was begun come to its end: promises, and timers up to that many milliseconds. */
export const settled = (milliseconds = 5): Promise<void> => after(milliseconds);

/** Waits until something is so, however busy the machine is. */
export const until = async (isSo: () => boolean): Promise<void> => {
  for (let times = 0; !isSo(); times += 1) {
    if (times > 1000) throw new Error(`still not so: ${isSo}`);
    await settled();
  }
};

/** Goes to an address without loading anything: what a page finds when it begins. */
export const goTo = (address: string): void => window.happyDOM.setURL(new URL(address, site).href);

/** Puts HTML on the page as a whole. Elements whose modules were imported come to life with all they hold. */
export const show = (html: string): void => {
  const template = document.createElement('template');
  template.innerHTML = html;
  document.body.replaceChildren(document.importNode(template.content, true));
};

/**
 * The part of the page that a selector names.
 * @throws when there is none.
 */
export const find = <Part extends Element = HTMLElement>(selector: string, root: ParentNode = document): Part => {
  const found = root.querySelector<Part>(selector);
  if (!found) throw new Error(`${selector} is missing`);
  return found;
};

/** All parts of the page that a selector names. */
export const findAll = <Part extends Element = HTMLElement>(selector: string): readonly Part[] => [
  ...document.querySelectorAll<Part>(selector),
];

/** Chooses or types a value as a visitor does. */
export const enter = (selector: string, value: string, type = 'input'): void => {
  const field = find<HTMLInputElement | HTMLSelectElement>(selector);
  field.value = value;
  field.dispatchEvent(new Event(type, { bubbles: true }));
};

/** Ticks a box, or takes the tick away, as a visitor does. */
export const tick = (selector: string, checked: boolean, type = 'change'): void => {
  find<HTMLInputElement>(selector).checked = checked;
  find(selector).dispatchEvent(new Event(type, { bubbles: true }));
};

/** Says that the page came back from the back/forward cache. */
export const comeBack = (): void => {
  const event = new Event('pageshow');
  Object.defineProperty(event, 'persisted', { value: true });
  dispatchEvent(event);
};

const device = window.localStorage;
let refuses = (_key: string): boolean => false;

Object.defineProperty(globalThis, 'localStorage', {
  value: {
    getItem: (key: string) => device.getItem(key),
    removeItem: (key: string) => device.removeItem(key),
    clear: () => device.clear(),
    setItem: (key: string, text: string) => {
      if (refuses(key)) throw new DOMException('full', 'QuotaExceededError');
      device.setItem(key, text);
    },
  },
});

/** Lets the storage refuse what is to be kept under some keys, as a full device does. */
export const refuse = (isRefused: (key: string) => boolean): void => {
  refuses = isRefused;
};

/** Writes to the storage as another tab does: here it is told by an event. */
export const writeElsewhere = (key: string, text: string): void => {
  device.setItem(key, text);
  dispatchEvent(new StorageEvent('storage', { key, newValue: text }));
};

/** Answers fetches from a table of paths; what it does not hold is not found. Counts how often each was asked. */
export const serve = (answers: Readonly<Record<string, () => unknown>>): ReadonlyMap<string, number> => {
  const asked = new Map<string, number>();
  globalThis.fetch = async (input) => {
    const path = String(input).replace(site, '/');
    asked.set(path, (asked.get(path) ?? 0) + 1);
    const answer = answers[path];
    return answer ? Response.json(await answer()) : new Response('', { status: 404 });
  };
  return asked;
};

/** The markup of a component: what its `.astro` file holds between its scripts, with expressions left out. */
export const markupOf = (component: string): string =>
  readFileSync(component, 'utf8')
    .replace(/^---[\s\S]*?\n---\n/, '')
    .replace(/<script>[\s\S]*?<\/script>/g, '')
    .replace(/=\{[^{}]*\}/g, '=""')
    .replace(/\{[^{}]*\}/g, '');
