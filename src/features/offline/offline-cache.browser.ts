import {
  cacheNames,
  isPagePath,
  type CachedRevisions,
  listPath,
  type OfflineFile,
  type OfflineList,
  revisionPath,
} from './offline-files.ts';
import { base } from '../../ui/base.browser.ts';

const names = cacheNames(base);
/** Which revisions were kept is kept beside them, to be lost only together with them. */
const recordUrl = `${base}kept-revisions.json`;

/** Whether this browser can keep pages: private windows and browsers inside apps may not. */
export const isCacheAvailable = (): boolean => 'caches' in globalThis && 'serviceWorker' in navigator;

const cacheOf = (path: string): Promise<Cache> => caches.open(isPagePath(path) ? names.pages : names.files);

/** All files that the whole site needs. */
export const loadList = async (): Promise<OfflineList> => {
  const response = await fetch(base + listPath, { cache: 'no-cache' });
  if (!response.ok) throw new Error(`${listPath}: ${response.status}`);
  return response.json();
};

const pathsIn = async (name: string): Promise<readonly string[]> => {
  const cache = await caches.open(name);
  const paths = (await cache.keys()).map(({ url }) => new URL(url).pathname);
  return paths.filter((path) => path.startsWith(base)).map((path) => path.slice(base.length));
};

/** The paths of the pages that are kept, oldest first. */
export const cachedPages = (): Promise<readonly string[]> => pathsIn(names.pages);

/** The paths of all that is kept. */
export const keptPaths = async (): Promise<ReadonlySet<string>> =>
  new Set([...(await cachedPages()), ...(await pathsIn(names.files))]);

/** A kept page. */
export const cachedPage = async (path: string): Promise<Response | undefined> =>
  caches.match(base + path, { cacheName: names.pages });

/** Which revisions were kept. A record that cannot be read counts as none: everything is fetched again. */
export const readManifest = async (): Promise<CachedRevisions> => {
  try {
    const response = await caches.match(recordUrl, { cacheName: names.files });
    return new Map(Object.entries((await response?.json()) ?? {}));
  } catch {
    return new Map();
  }
};

/** Notes which revisions were kept. */
export const writeRecord = async (record: CachedRevisions): Promise<void> => {
  const cache = await caches.open(names.files);
  await cache.put(recordUrl, Response.json(Object.fromEntries(record)));
};

/**
 * Fetches a file past all caches and keeps it.
 * @throws when the network, the server or the device refuses.
 */
export const cacheFile = async ({ path }: OfflineFile, signal: AbortSignal): Promise<void> => {
  const response = await fetch(base + path, { cache: 'reload', signal });
  if (!response.ok || response.redirected) throw new Error(`${path}: ${response.status}`);
  const cache = await cacheOf(path);
  await cache.put(base + path, response);
};

/** Forgets what is kept but no longer part of the site. Modules stay: kept pages of open tabs may name them. */
export const deleteStaleEntries = async ({ files }: OfflineList): Promise<void> => {
  const known = new Set([...files.map(({ path }) => path), revisionPath]);
  const strangers = [...(await keptPaths())].filter((path) => !known.has(path) && !path.startsWith('_astro/'));
  await Promise.all(
    strangers
      .filter((path) => base + path !== recordUrl)
      .map(async (path) => (await cacheOf(path)).delete(base + path)),
  );
};

/** Forgets all that is kept. */
export const forgetAll = async (): Promise<void> => {
  await Promise.all(Object.values(names).map((name) => caches.delete(name)));
};
