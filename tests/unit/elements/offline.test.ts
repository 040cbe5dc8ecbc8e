import assert from 'node:assert/strict';
import { beforeEach, test } from 'node:test';
import { comeBack, find, findAll, goTo, markupOf, serve, settled, show, site, until } from './dom.ts';

const { cacheFiles, isFull } = await import('#src/features/offline/download-queue.browser.ts');
const { deleteStaleEntries } = await import('#src/features/offline/offline-cache.browser.ts');
const { registerWorker, sayKept } = await import('#src/features/offline/sw-registration.browser.ts');

/** The caches of a device, with room for so many answers. */
const stored = new Map<string, Map<string, Response>>();
let room = Number.POSITIVE_INFINITY;
const pathOf = (request: RequestInfo | URL): string => String(request).replace(site, '/');

const cacheOf = (name: string) => {
  const entries = stored.get(name) ?? new Map<string, Response>();
  stored.set(name, entries);
  return {
    put: async (request: string, response: Response) => {
      room -= 1;
      const isRefused = room < 0;
      await settled(1);
      if (isRefused) throw new DOMException('full', 'QuotaExceededError');
      entries.set(pathOf(request), response);
    },
    keys: async () => [...entries.keys()].map((path) => ({ url: new URL(path, site).href })),
    delete: async (request: string) => entries.delete(pathOf(request)),
  };
};

Object.assign(globalThis, {
  caches: {
    open: async (name: string) => cacheOf(name),
    match: async (request: string, { cacheName }: { cacheName: string }) =>
      stored.get(cacheName)?.get(pathOf(request))?.clone(),
    delete: async (name: string) => stored.delete(name),
  },
});

const registration = new EventTarget();
Object.assign(registration, { active: {}, waiting: { postMessage: () => undefined }, installing: new EventTarget() });
Object.defineProperty(navigator, 'serviceWorker', {
  value: Object.assign(new EventTarget(), { register: async () => registration }),
});
await import('#src/features/offline/offline-saver.element.ts');
await import('#src/features/offline/cached-pages.element.ts');

const file = (path: string) => ({ path, revision: 'r', bytes: 1000 });
const files = Array.from({ length: 60 }, (_, place) => file(`skills/skill-${place}/`));

const page = (title: string): Response =>
  new Response(`<title>${title} · 노선도</title>`, { headers: { 'content-type': 'text/html' } });

beforeEach(() => {
  stored.clear();
  room = Number.POSITIVE_INFINITY;
  goTo('/offline/');
  const answers = [...files, file('about/')].map(({ path }) => [`/${path}`, () => 'page'] as const);
  serve({ ...Object.fromEntries(answers), '/offline-files.json': () => ({ files, unpacked: 90_000 }) });
});

/** A saver that has looked around. */
const saver = async (): Promise<void> => {
  show(markupOf('src/features/offline/OfflineSaver.astro'));
  await settled(30);
};
const said = (): string => find('[role=status]').textContent;
const button = (name: string): HTMLElement => find(`[data-do=${name}]`);

test('an update that was put off is not offered again, and two notices stand beside one another', async () => {
  sessionStorage.setItem('update-later', '');
  await registerWorker();
  await settled();
  assert.equal(findAll('.button-small').length, 0);
  sessionStorage.removeItem('update-later');
  // A worker changes its state more than once.
  for (let turn = 0; turn < 2; turn += 1)
    Reflect.get(registration, 'installing').dispatchEvent(new Event('statechange'));
  sayKept({ keptOn: '2026-11-20' });
  await settled(40);
  const notices = findAll('[role=status]');
  assert.deepEqual(
    notices.map(({ textContent }) => textContent?.slice(0, 15)),
    ['새로 바뀐 내용이 있어요.', '연결이 느려요. 저장해 둔 글을'].map((words) => words.slice(0, 15)),
  );
  assert.equal(new Set(notices.map((notice) => notice.closest('.fixed'))).size, 1, 'one place holds both');
  find('.button-small:last-child').click();
  assert.equal(sessionStorage.getItem('update-later'), '', '나중에 is remembered for this tab');
  assert.equal(findAll('[role=status]').length, 1);
});

test('when the device is full nothing is on its way any more, and what was kept is known', async () => {
  for (const least of [1, 24, 25, 26, 29, 30, 31, 40]) {
    stored.clear();
    room = least;
    const record = new Map<string, string>();
    const saving = cacheFiles(files, { record, signal: new AbortController().signal, onKept: () => undefined });
    await assert.rejects(saving, isFull);
    const kept = stored.get('/pages')?.size;
    await settled(20);
    assert.equal(stored.get('/pages')?.size, kept, `${least}: nothing is kept after the end`);
    assert.equal(record.size, kept, `${least}: the record holds what was kept`);
  }
});

test('a full device is said, with how much is kept, whether the note of it fitted or not', async () => {
  for (const least of [24, 25, 26, 29, 30, 31]) {
    stored.clear();
    room = Number.POSITIVE_INFINITY;
    await saver();
    room = least;
    button('save').click();
    await until(() => !button('forget').hidden);
    assert.match(said(), /자리가 모자라 멈췄어요.*파일 60개 가운데 [1-9]\d*개를 저장했어요/, String(least));
    assert.equal(button('save').textContent, '이어서 저장');
    assert.ok(!button('save').hidden);
  }
});

test('who stops the saving waits for nothing more', async () => {
  const stop = new AbortController();
  const record = new Map<string, string>();
  const onKept = (): void => {
    if (record.size === 3) stop.abort();
  };
  assert.deepEqual(await cacheFiles(files, { record, signal: stop.signal, onKept }), []);
  assert.ok(record.size >= 3 && record.size < 12, `${record.size} of ${files.length}`);
});

test('what fails at first is tried once more', async () => {
  let tries = 0;
  const answers = files.map(({ path }) => [`/${path}`, () => 'page'] as const);
  serve({
    ...Object.fromEntries(answers),
    '/skills/skill-7/': () => {
      tries += 1;
      if (tries === 1) throw new TypeError('Failed to fetch');
      return 'page';
    },
    '/offline-files.json': () => ({ files, unpacked: 90_000 }),
  });
  await saver();
  button('save').click();
  await until(() => !button('forget').hidden);
  assert.equal(tries, 2);
  assert.match(said(), /모두 저장했어요/);
});

test('what is no longer part of the site is forgotten, but for modules that kept pages may name', async () => {
  const answers = (...paths: readonly string[]) => new Map(paths.map((path) => [path, page(path)]));
  stored.set('/pages', answers('/skills/skill-1/', '/skills/gone/'));
  stored.set('/files', answers('/_astro/old.js', '/search-index/gone.json', '/kept-revisions.json'));
  await deleteStaleEntries({ files, unpacked: 0 });
  assert.deepEqual([...(stored.get('/pages')?.keys() ?? [])], ['/skills/skill-1/']);
  assert.deepEqual([...(stored.get('/files')?.keys() ?? [])], ['/_astro/old.js', '/kept-revisions.json']);
});

test('what was kept by opening pages can be cleared, damaged or not', async () => {
  await saver();
  assert.ok(button('forget').hidden, 'nothing is kept yet');
  stored.set('/files', new Map([['/_astro/a.js', new Response('nonsense')]]));
  await saver();
  assert.ok(!button('forget').hidden);
  button('forget').click();
  await settled(30);
  assert.match(said(), /저장한 글을 지웠어요/);
  assert.equal(stored.get('/files')?.size ?? 0, 0);
});

test('kept pages are listed by their titles, the newest first, without those kept from the start', async () => {
  const paths = ['', 'search/', 'offline/', ...Array.from({ length: 23 }, (_, place) => `skills/s${place}/`)];
  stored.set('/pages', new Map(paths.map((path) => [`/${path}`, page(`제목 ${path}`)])));
  show(markupOf('src/features/offline/CachedPages.astro'));
  await settled(30);
  const rows = findAll('li a').map(({ textContent }) => textContent);
  assert.equal(rows[0], '제목 skills/s22/');
  assert.equal(rows.length, 20);
  assert.equal(find('[data-more]').textContent, '이 밖에 3개가 더 있어요.');
  stored.get('/pages')?.set('/about/', page('소개'));
  comeBack();
  await settled(30);
  assert.equal(find('li a').textContent, '소개', 'opened while this page lay in the back/forward cache');
});
