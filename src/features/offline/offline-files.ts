/** A file of the site that can be kept: its path from the base, a fingerprint of its bytes, and how many are downloaded. */
export type OfflineFile = { readonly path: string; readonly revision: string; readonly bytes: number };

/** All files that the whole site needs without a network, and the room they take once unpacked. */
export type OfflineList = { readonly files: readonly OfflineFile[]; readonly unpacked: number };

/** Which revision of which path was kept. */
export type CachedRevisions = ReadonlyMap<string, string>;

/** Where the build writes the list of files, from the base. */
export const listPath = 'offline-files.json';

/** Where the build writes which other names lead to which pages, from the base. */
export const redirectsPath = 'redirects.json';

/** Where the build writes one fingerprint of the whole site, from the base. */
export const revisionPath = 'site-revision.txt';

/** Where the page stands that is shown instead of one that is not kept, from the base. */
export const offlinePath = 'offline/';

/** The pages that are kept from the start: the ways on from a page that is not kept. */
export const shellPages: readonly string[] = ['', 'search/', 'fit/', 'read/', offlinePath];

/** The names of the caches. Sites under other paths of the same host share the storage, so the path is part of them. */
export const cacheNames = (base: string): { readonly pages: string; readonly files: string } => ({
  pages: `${base}pages`,
  files: `${base}files`,
});

/** Whether a path leads to a page rather than to a file: it ends in a slash, in `.html`, or has no dot at its end. */
export const isPagePath = (path: string): boolean => /(?:^|\/)[^/.]*$|\.html$/.test(path);

/** The path under which a page is kept: hosts lead `/about` to `/about/`. */
export const keptPath = (path: string): string => (/[^/]$/.test(path) && !/\.[^/]*$/.test(path) ? `${path}/` : path);

/** Whether the name of a file holds a hash of its bytes, so that it never changes. */
export const isHashed = (path: string): boolean =>
  /^(?:_astro|pagefind\/(?:index|fragment|filter))\/|\.pf_meta$/.test(path);

/** Whether a file is asked anew when there is a network: the data of search, gap checker, comparison, market and reader. */
export const isData = (path: string): boolean =>
  /^(?:search-index\/[\w-]+|fit-data(?:\/[\w-]+){0,2}|fit-(?:newest|others)|market-data|matrix\/data|redirects)\.json$|^read-data\/\w+\.js$|^pagefind\/(?:pagefind\.js|pagefind-entry\.json|wasm\..*)$/.test(
    path,
  );

/** The files that are still to be kept: those that are missing, and those that have changed since. */
export const filesToKeep = (
  { files }: OfflineList,
  kept: CachedRevisions,
  present: ReadonlySet<string>,
): readonly OfflineFile[] =>
  files.filter(({ path, revision }) => !present.has(path) || !(isHashed(path) || kept.get(path) === revision));

/** How many bytes files take to download. */
export const bytesOf = (files: readonly OfflineFile[]): number => files.reduce((sum, { bytes }) => sum + bytes, 0);

/** `3.4MB`, `80KB` */
export const sizeInWords = (bytes: number): string =>
  bytes < 1_000_000 ? `${Math.ceil(bytes / 1000)}KB` : `${(bytes / 1_000_000).toFixed(1)}MB`;
