import assert from 'node:assert/strict';
import { beforeEach, test } from 'node:test';
import { isOwnAnswer, isSound, redirectOf } from '#src/features/offline/worker/answers.ts';
import { withUsablePreload } from '#src/features/offline/worker/preload.ts';

/** A navigation as browsers tell a worker of it. */
class FetchEvent extends Event {
  readonly preloadResponse: Promise<Response | undefined>;

  constructor(preload: Promise<Response | undefined>) {
    super('fetch');
    this.preloadResponse = preload;
  }

  waitUntil(): void {}
}

const kept = new Map<string, Response>();
let network: () => Response;
Object.assign(globalThis, {
  self: globalThis,
  FetchEvent,
  registration: { scope: 'https://route.test/' },
  location: new URL('https://route.test/sw.js'),
  caches: { open: async () => ({ put: async () => undefined }), match: async ({ url }: Request) => kept.get(url) },
  fetch: async () => network(),
});
process.env['NODE_ENV'] = 'production';
const { NetworkFirst } = await import('workbox-strategies');

const address = 'https://route.test/fit/';

const offline = (): never => {
  throw new TypeError('Failed to fetch');
};

type Visit = Parameters<InstanceType<typeof NetworkFirst>['handle']>[0];

/** What a visitor gets who goes to a page while the preload comes to something. */
const visit = async (preload: Promise<Response | undefined>): Promise<Response> => {
  const request = new Request(address);
  Object.defineProperty(request, 'mode', { value: 'navigate' });
  const event = withUsablePreload(new FetchEvent(preload));
  // Workbox's types know the events of workers only.
  return new NetworkFirst({ cacheName: 'pages' }).handle({ event, request } as unknown as Visit);
};

beforeEach(() => {
  kept.clear();
  kept.set(address, new Response('kept'));
  network = offline;
});

test('a preload that came to an error, as in Firefox without a network, leads to the kept page', async () => {
  assert.equal(await (await visit(Promise.resolve(Response.error()))).text(), 'kept');
});

test('a preload that was rejected, as in Chromium, leads to the kept page', async () => {
  assert.equal(await (await visit(Promise.reject(new TypeError('offline')))).text(), 'kept');
});

test('a preload that failed is not the last word of the network', async () => {
  network = () => new Response('new');
  assert.equal(await (await visit(Promise.resolve(Response.error()))).text(), 'new');
});

test('a preload that is an answer is the answer, a page of an error too', async () => {
  assert.equal(await (await visit(Promise.resolve(new Response('preloaded')))).text(), 'preloaded');
  assert.equal((await visit(Promise.resolve(new Response('', { status: 404 })))).status, 404);
});

test('without a preload the network is asked', async () => {
  network = () => new Response('new');
  assert.equal(await (await visit(Promise.resolve(undefined))).text(), 'new');
  const plain = new Event('fetch');
  assert.equal(withUsablePreload(plain), plain);
});

const answer = (change: Partial<Parameters<typeof isOwnAnswer>[1]> = {}): Parameters<typeof isOwnAnswer>[1] => ({
  ok: true,
  type: 'basic',
  redirected: false,
  headers: new Headers({ 'content-type': 'text/html' }),
  ...change,
});
const script = { headers: new Headers({ 'content-type': 'text/javascript; charset=utf-8' }) };
const module = 'https://route.test/_astro/a.b1.js';

test('only an answer of this site to what was asked is kept', () => {
  assert.ok(isOwnAnswer(address, answer()));
  assert.ok(isOwnAnswer(module, answer(script)));
  for (const other of [{ ok: false }, { type: 'opaque' as const }, { redirected: true }])
    assert.ok(!isOwnAnswer(address, answer(other)), JSON.stringify(other));
  assert.ok(!isOwnAnswer(module, answer()), 'a login page in place of a module');
});

test('what is kept for a module but cannot be one is asked for again', () => {
  assert.ok(isSound(module, answer(script)));
  assert.ok(!isSound(module, answer()));
  assert.ok(!isSound(`${module}?v=1`, answer()));
  assert.ok(isSound('https://route.test/pagefind/index/a.pf_index', answer()));
});

test('another name of a page leads to the page', async () => {
  const table = (): Response => Response.json({ 'skills/k8s/': 'skills/kubernetes/', 'a/': 7 });
  assert.equal(await redirectOf('skills/k8s/', table()), 'skills/kubernetes/');
  for (const path of ['skills/kafka/', '__proto__', 'constructor', 'a/', ''])
    assert.equal(await redirectOf(path, table()), undefined, path);
  for (const other of [undefined, new Response('<html>'), Response.json(null), Response.json([])])
    assert.equal(await redirectOf('skills/k8s/', other), undefined);
});
