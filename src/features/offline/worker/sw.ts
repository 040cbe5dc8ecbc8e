import { enable } from 'workbox-navigation-preload';
import { registerRoute, setCatchHandler } from 'workbox-routing';
import { CacheFirst, NetworkFirst } from 'workbox-strategies';
import {
  cacheNames,
  isData,
  isHashed,
  isPagePath,
  keptPath,
  offlinePath,
  redirectsPath,
  revisionPath,
} from '../offline-files.ts';
import { isOwnAnswer, isSound, redirectOf } from './answers.ts';
import { KeptPages } from './kept-pages.ts';
import { withUsablePreload } from './preload.ts';
import type { WorkerScope } from './scope.ts';
import { keptAsOf, SiteRevision } from './site-revision.ts';

declare const self: WorkerScope;

/** The paths that are kept as soon as there is a worker; the build writes them in (`tools/offline.ts`). */
declare const SHELL: readonly string[];

const base = new URL(self.registration.scope).pathname;
const names = cacheNames(base);
const offlinePage = base + offlinePath;

/** How long the network may take before what is kept is shown, in seconds. */
const networkTimeout = 3;

/** How many modules of earlier builds stay for kept pages that still name them. */
const oldModules = 200;

/** The path from the base; nothing outside it. */
const pathIn = ({ origin, pathname }: URL): string | undefined =>
  origin === self.location.origin && pathname.startsWith(base) ? pathname.slice(base.length) : undefined;

const revision = new SiteRevision(names.files, base + revisionPath);
const keptPages = new KeptPages(names.pages, revision);

/** Keeps a file. What is named by its hash is fetched only once. */
const keep = async (path: string): Promise<void> => {
  const cache = await caches.open(isPagePath(path) ? names.pages : names.files);
  const fixed = isHashed(path);
  if (fixed && (await cache.match(base + path))) return;
  const answer = await fetch(base + path, { cache: fixed ? 'default' : 'no-cache' });
  if (!answer.ok) throw new TypeError(`${path}: ${answer.status}`);
  await cache.put(base + path, keptAsOf(answer, await revision.known()));
};

const cacheShell = async (): Promise<void> => {
  await revision.ask();
  await Promise.all(SHELL.map(keep));
};

/** The page on which the worker was installed was loaded before there was one. */
const cacheOpenPages = async (): Promise<void> => {
  const open = await self.clients.matchAll({ type: 'window' });
  const paths = open.flatMap(({ url }) => pathIn(new URL(url)) ?? []).filter(isPagePath);
  await Promise.allSettled(paths.map((path) => keep(keptPath(path))));
};

const forgetOldModules = async (): Promise<void> => {
  const cache = await caches.open(names.files);
  const old = (await cache.keys()).filter(({ url }) => {
    const path = pathIn(new URL(url)) ?? '';
    return path.startsWith('_astro/') && !SHELL.includes(path);
  });
  await Promise.all(old.slice(0, -oldModules).map((request) => cache.delete(request)));
};

const addressOf = ({ url }: Request): string => {
  const { origin, pathname } = new URL(url);
  return origin + keptPath(pathname);
};

/** What every strategy shares: one entry per path, whatever its query, and only answers of this site. */
const careful = {
  cacheKeyWillBeUsed: async ({ request }: { request: Request }): Promise<string> => addressOf(request),
  cacheWillUpdate: async ({ request, response }: { request: Request; response: Response }) =>
    isOwnAnswer(request.url, response) ? response : null,
};

/** What may change under its name is kept with the revision of the site. */
const dated = {
  cacheWillUpdate: async ({ request, response }: { request: Request; response: Response }) =>
    isOwnAnswer(request.url, response) ? keptAsOf(response, await revision.known()) : null,
};

/** What never changes under its name is not asked for again, unless what is kept cannot be it. */
const sound = {
  cachedResponseWillBeUsed: async ({ request, cachedResponse }: { request: Request; cachedResponse?: Response }) =>
    cachedResponse && isSound(request.url, cachedResponse) ? cachedResponse : null,
};

const page = {
  cachedResponseWillBeUsed: async (used: { event: Event; cachedResponse?: Response }) => {
    const { event, cachedResponse } = used;
    if (cachedResponse) keptPages.fellBack(event, cachedResponse);
    return cachedResponse;
  },
  // A browser may empty a cache, and a visitor too.
  handlerDidRespond: async () => {
    if (!(await caches.match(offlinePage))) await cacheShell().catch(() => undefined);
  },
};

const matchOptions = { ignoreVary: true };

// What was kept since the site last changed is shown at once. All else is as new as the network allows; what is kept is
// for when it does not answer. A fetch that asks for a fresh copy goes past all this.
const pages = new NetworkFirst({
  cacheName: names.pages,
  networkTimeoutSeconds: networkTimeout,
  matchOptions,
  plugins: [{ ...careful, ...dated }, page],
});

registerRoute(
  ({ url, request }) => isPagePath(pathIn(url) ?? '.') && (request.mode === 'navigate' || request.cache !== 'reload'),
  async ({ event, request }) => {
    const visit = withUsablePreload(event);
    return (await keptPages.answer(visit, request, addressOf(request))) ?? pages.handle({ event: visit, request });
  },
);

registerRoute(
  ({ url }) => isHashed(pathIn(url) ?? ''),
  new CacheFirst({ cacheName: names.files, matchOptions, plugins: [careful, sound] }),
);

// The network first here too: an older index may not fit the modules of a newer page. A page shown as it was kept takes
// what was kept along with it.
const data = new NetworkFirst({
  cacheName: names.files,
  networkTimeoutSeconds: networkTimeout,
  matchOptions,
  plugins: [{ ...careful, ...dated }],
});

registerRoute(
  ({ url, request }) => request.cache !== 'reload' && isData(pathIn(url) ?? ''),
  async ({ event, request }) => {
    const kept = await caches.match(addressOf(request), { cacheName: names.files }).catch(() => undefined);
    const isFit = kept && keptPages.goesWith(Reflect.get(event, 'clientId'), kept);
    return isFit ? kept : data.handle({ event, request });
  },
);

// Neither the network nor the cache has it, or the cache is broken and the network was not asked.
setCatchHandler(async ({ request }) => {
  if (request.mode !== 'navigate') return fetch(request);
  const redirects = await caches.match(base + redirectsPath).catch(() => undefined);
  const target = await redirectOf(keptPath(pathIn(new URL(request.url)) ?? ''), redirects);
  if (target !== undefined) return Response.redirect(base + target, 302);
  const kept = await caches.match(offlinePage).catch(() => undefined);
  return kept ?? Response.error();
});

self.addEventListener('install', (event) => event.waitUntil(cacheShell()));

self.addEventListener('activate', (event) => {
  event.waitUntil(self.clients.claim().then(cacheOpenPages).then(forgetOldModules));
});

self.addEventListener('message', ({ data, source }) => {
  // A new worker waits until the visitor says so, or until no page of the site is open.
  if (data === 'take-over') void self.skipWaiting();
  // A page asks once it can listen: whether it came from the cache, and what the network says of it.
  if (data !== 'started' || !source) return;
  void keptPages.newsFor(source.id).then((news) => news && source.postMessage(news));
});

enable();
