import assert from 'node:assert/strict';
import { beforeEach, test } from 'node:test';
import { KeptPages } from '#src/features/offline/worker/kept-pages.ts';
import { keptAsOf, revisionOf, SiteRevision } from '#src/features/offline/worker/site-revision.ts';

const site = 'https://route.test';
const address = `${site}/skills/spark/`;
const revisionAddress = '/site-revision.txt';

const kept = new Map<string, Response>();
/** What the network has, by path; without an entry it does not answer. */
const network = new Map<string, string>();
let asked: string[] = [];

const cache = {
  put: async (key: string, response: Response) => void kept.set(key, response),
  delete: async (key: string) => kept.delete(key),
};

/** An answer of the network to a page of the same site. */
const answerOf = (body: string, status = 200): Response => {
  const answer = new Response(body, { status });
  Object.defineProperty(answer, 'type', { value: 'basic' });
  const { clone } = answer;
  return Object.assign(answer, { clone: () => Object.defineProperty(clone.call(answer), 'type', { value: 'basic' }) });
};

Object.assign(globalThis, {
  caches: { open: async () => cache, match: async (key: string) => kept.get(key)?.clone() },
  fetch: async (request: Request | string): Promise<Response> => {
    const path = typeof request === 'string' ? request : new URL(request.url).pathname;
    asked.push(path);
    const body = network.get(path);
    if (body === 'never') return new Promise(() => undefined);
    if (body === undefined) throw new TypeError('Failed to fetch');
    return body === 'gone' ? answerOf('', 404) : answerOf(body);
  },
});

/** A navigation; `settled` is when all that it began is done. */
const navigation = (client: string, cacheMode: RequestCache = 'default') => {
  const lasting: Promise<unknown>[] = [];
  const event = Object.assign(new Event('fetch'), {
    resultingClientId: client,
    waitUntil: (promise: Promise<unknown>) => void lasting.push(promise),
  });
  const request = new Request(address);
  Object.defineProperty(request, 'mode', { value: 'navigate' });
  Object.defineProperty(request, 'cache', { value: cacheMode });
  return { event, request, settled: () => Promise.all(lasting) };
};

/** A worker that has just been started. */
const started = (): KeptPages => new KeptPages('/pages', new SiteRevision('/files', revisionAddress));

/** What a navigation shows without waiting for the network, and what the page is told of it. */
const visit = async (pages: KeptPages, cacheMode?: RequestCache) => {
  const { event, request, settled } = navigation('client', cacheMode);
  const shown = await pages.answer(event, request, address);
  const text = await shown?.text();
  await settled();
  return { text, news: await pages.newsFor('client') };
};

beforeEach(() => {
  kept.clear();
  network.clear();
  asked = [];
  kept.set(revisionAddress, new Response('r1'));
  kept.set(address, keptAsOf(new Response('one', { headers: { date: 'Fri, 27 Nov 2026 01:00:00 GMT' } }), 'r1'));
  network.set('/skills/spark/', 'one');
  network.set(revisionAddress, 'r1');
});

test('a page kept since the site last changed is shown though the network never answers', async () => {
  network.set('/skills/spark/', 'never');
  network.set(revisionAddress, 'never');
  const { event, request } = navigation('client');
  assert.equal(await (await started().answer(event, request, address))?.text(), 'one');
});

test('what is shown is asked for at the same time, and shown from then on', async () => {
  network.set('/skills/spark/', 'two');
  const pages = started();
  assert.deepEqual(await visit(pages), { text: 'one', news: { renewed: true } });
  assert.deepEqual(await visit(pages), { text: 'two', news: undefined });
  assert.ok(asked.includes('/skills/spark/') && asked.includes(revisionAddress), asked.join(' '));
});

test('nothing is shown that is older than the visit before', async () => {
  network.set(revisionAddress, 'r2');
  network.set('/skills/spark/', 'two');
  const other = keptAsOf(new Response('another page'), 'r1');
  const pages = started();
  // The first page of a visit learns that the site has changed: what was kept before that is asked for first.
  assert.equal((await visit(pages)).text, 'one');
  kept.set(address, other);
  assert.equal((await visit(pages)).text, undefined);
  // A worker is ended and started again: it knows still.
  assert.equal((await visit(started())).text, undefined);
});

test('a visit that begins with a page from the network learns the same', async () => {
  network.set(revisionAddress, 'r2');
  const page = kept.get(address);
  kept.delete(address);
  const pages = started();
  assert.equal((await visit(pages)).text, undefined);
  assert.ok(page);
  kept.set(address, page);
  assert.equal((await visit(pages)).text, undefined);
});

test('whoever presses reload, or keeps a page of unknown age, waits for the network', async () => {
  assert.equal((await visit(started(), 'no-cache')).text, undefined);
  kept.set(address, new Response('saved by hand'));
  assert.equal((await visit(started())).text, undefined);
  kept.set(address, keptAsOf(new Response('one'), 'r1'));
  kept.delete(revisionAddress);
  network.delete(revisionAddress);
  assert.equal((await visit(started())).text, undefined);
});

test('without a network the page says so; a page that was taken down is not shown again', async () => {
  network.clear();
  const pages = started();
  assert.deepEqual(await visit(pages), { text: 'one', news: { keptOn: 'Fri, 27 Nov 2026 01:00:00 GMT' } });
  network.set('/skills/spark/', 'gone');
  assert.deepEqual(await visit(pages), { text: 'one', news: { renewed: true } });
  assert.deepEqual(await visit(pages), { text: undefined, news: undefined });
});

test('a page shown as it was kept takes the data that was kept along with it, and no other page does', async () => {
  const pages = started();
  const file = (revision: string): Response => keptAsOf(new Response('{}'), revision);
  assert.ok(!pages.goesWith('client', file('r1')), 'a page from the network');
  await visit(pages);
  assert.ok(pages.goesWith('client', file('r1')));
  assert.ok(!pages.goesWith('client', file('r2')));
  assert.ok(!pages.goesWith('client', new Response('{}')));
  assert.ok(!pages.goesWith('another', file('r1')));
});

test('an answer is kept with all it was', async () => {
  const answer = keptAsOf(new Response('text', { headers: { 'content-type': 'text/html', etag: '"a"' } }), 'r1');
  assert.equal(revisionOf(answer), 'r1');
  assert.equal(answer.headers.get('content-type'), 'text/html');
  assert.equal(answer.headers.get('etag'), '"a"');
  assert.equal(await answer.text(), 'text');
  const plain = new Response('text');
  assert.equal(keptAsOf(plain, undefined), plain);
});
