import assert from 'node:assert/strict';
import { beforeEach, test } from 'node:test';
import { setTimeout as settled } from 'node:timers/promises';
import { revisionPath } from '#src/features/offline/offline-files.ts';

const site = 'https://route.test/';
const shell = ['', 'offline/', 'fit-data.json', '_astro/now.b1.js'];

type Entries = Map<string, Response>;
const stored = new Map<string, Entries>();
/** What was asked of the network, and with which mode of the browser's own cache. */
const asked: (readonly [path: string, mode: string])[] = [];
let isOnline = false;
const addressOf = (request: Request | string): string =>
  new URL(typeof request === 'string' ? request : request.url, site).href;

const cacheOf = (name: string) => {
  const entries = stored.get(name) ?? new Map<string, Response>();
  stored.set(name, entries);
  return {
    match: async (request: Request | string) => entries.get(addressOf(request))?.clone(),
    put: async (request: Request | string, response: Response) => void entries.set(addressOf(request), response),
    keys: async () => [...entries.keys()].map((url) => new Request(url)),
    delete: async (request: Request | string) => entries.delete(addressOf(request)),
  };
};

/** Requests of a worker may be relative to the site. */
class SiteRequest extends Request {
  constructor(input: RequestInfo | URL, init?: RequestInit) {
    super(typeof input === 'string' ? new URL(input, site) : input, init);
  }
}

class FetchEvent extends Event {
  readonly request: Request;
  answer: Promise<Response> | undefined;
  constructor(request: Request) {
    super('fetch');
    this.request = request;
  }
  respondWith(answer: Promise<Response>): void {
    this.answer = answer;
  }
  waitUntil(): void {}
}

type Lasting = { readonly done: Promise<unknown>[]; waitUntil(promise: Promise<unknown>): void };
const listeners = new Map<string, ((event: unknown) => void)[]>();
let skipped = 0;
let openPages: readonly string[] = [];

Object.assign(globalThis, {
  self: globalThis,
  SHELL: shell,
  Request: SiteRequest,
  FetchEvent,
  registration: { scope: site },
  location: new URL(`${site}sw.js`),
  clients: { claim: async () => undefined, matchAll: async () => openPages.map((path) => ({ url: site + path })) },
  skipWaiting: async () => {
    skipped += 1;
  },
  addEventListener: (type: string, listener: (event: unknown) => void) => {
    listeners.set(type, [...(listeners.get(type) ?? []), listener]);
  },
  caches: {
    open: async (name: string) => cacheOf(name),
    match: async (request: Request | string, { cacheName }: { cacheName?: string } = {}) =>
      [...stored]
        .filter(([name]) => cacheName === undefined || name === cacheName)
        .map(([, entries]) => entries.get(addressOf(request))?.clone())
        .find((response) => response !== undefined),
  },
  fetch: async (input: RequestInfo, init: RequestInit = {}) => {
    const { url, cache } = new Request(input, init);
    if (!isOnline) throw new TypeError('Failed to fetch');
    asked.push([url.slice(site.length), cache]);
    return new Response('kept');
  },
});
process.env['NODE_ENV'] = 'production';
await import('#src/features/offline/worker/sw.ts');

const tell = (type: string, event: unknown): void => {
  for (const listener of listeners.get(type) ?? []) listener(event);
};

/** Lets the worker live through an event that lasts. */
const lasting = async (type: string): Promise<void> => {
  const done: Promise<unknown>[] = [];
  const event: Lasting = { done, waitUntil: (promise) => void done.push(promise) };
  tell(type, event);
  await Promise.all(done);
};

/** What the worker answers to a request without a network. */
const answerTo = async (path: string, more: Readonly<Record<string, unknown>> = {}): Promise<Response> => {
  const request = new Request(site + path);
  for (const [name, value] of Object.entries(more)) Object.defineProperty(request, name, { value });
  const event = new FetchEvent(request);
  for (const [name, value] of Object.entries(more)) Object.defineProperty(event, name, { value });
  tell('fetch', event);
  assert.ok(event.answer, `${path} is the worker’s`);
  return event.answer;
};

beforeEach(() => {
  stored.clear();
  asked.length = 0;
  isOnline = false;
  skipped = 0;
  openPages = [];
});

test('what is kept from the start is asked of the server, but for what never changes under its name', async () => {
  isOnline = true;
  await lasting('install');
  assert.deepEqual(asked.filter(([path]) => path !== revisionPath).toSorted(), [
    ['', 'no-cache'],
    ['_astro/now.b1.js', 'default'],
    ['fit-data.json', 'no-cache'],
    ['offline/', 'no-cache'],
  ]);
  assert.deepEqual([...(stored.get('/pages')?.keys() ?? [])].toSorted(), [site, `${site}offline/`]);
  await lasting('install');
  assert.equal(asked.filter(([path]) => path.startsWith('_astro/')).length, 1, 'what is there already is not fetched');
});

test('a new worker keeps the pages that are open and forgets the oldest of many old modules', async () => {
  openPages = ['skills/kafka', 'matrix.csv'];
  const old = Array.from({ length: 203 }, (_, place) => `${site}_astro/old-${place}.js`);
  const all = [old[0] ?? '', `${site}_astro/now.b1.js`, `${site}fit-data.json`, ...old.slice(1)];
  stored.set('/files', new Map(all.map((url) => [url, new Response('')])));
  isOnline = true;
  await lasting('activate');
  assert.deepEqual(asked, [['skills/kafka/', 'no-cache']]);
  const gone = all.filter((url) => !stored.get('/files')?.has(url));
  assert.deepEqual(gone, old.slice(0, 3));
});

test('a new worker takes over only when it is told to', async () => {
  const said: unknown[] = [];
  const source = { id: 'page', postMessage: (message: unknown) => void said.push(message) };
  tell('message', { data: 'started', source });
  assert.equal(skipped, 0);
  assert.deepEqual(said, [], 'a page of the network is told nothing');
  tell('message', { data: 'take-over', source });
  assert.equal(skipped, 1);
});

test('a page shown from the cache is told so once', async () => {
  const kept = new Response('kafka', { headers: { date: 'Fri, 20 Nov 2026 00:00:00 GMT' } });
  stored.set('/pages', new Map([[`${site}skills/kafka/`, kept]]));
  const page = await answerTo('skills/kafka/?from=mail', { mode: 'navigate', resultingClientId: 'page' });
  assert.equal(await page.text(), 'kafka');
  const said: unknown[] = [];
  const source = { id: 'page', postMessage: (message: unknown) => void said.push(message) };
  for (let times = 0; times < 2; times += 1) {
    tell('message', { data: 'started', source });
    await settled();
  }
  assert.deepEqual(said, [{ keptOn: 'Fri, 20 Nov 2026 00:00:00 GMT' }]);
});

test('a page that is not kept is answered by the page for that, a module by nothing', async () => {
  stored.set('/pages', new Map([[`${site}offline/`, new Response('offline')]]));
  const redirects = Response.json({ 'skills/k8s/': 'skills/kubernetes/' });
  stored.set('/files', new Map([[`${site}redirects.json`, redirects]]));
  assert.equal(await (await answerTo('skills/flink/', { mode: 'navigate' })).text(), 'offline');
  await assert.rejects(answerTo('_astro/late.js'), /Failed to fetch/);
});
