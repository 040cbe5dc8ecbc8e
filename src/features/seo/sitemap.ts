import type { Catalog, Collection } from '../../domain/types.ts';
import { urlOf } from '../../domain/urls.ts';

/** A page for search engines and the day what it shows was last touched. */
export type SitePage = { readonly path: string; readonly updated: string | undefined };

const entryPages = [
  'companies',
  'postings',
  'skills',
  'requirements',
  'roles',
  'pipelines',
  'questions',
  'guides',
  'sources',
] as const satisfies readonly Collection[];

const everything: readonly Collection[] = [...entryPages, 'stages', 'resources'];

/** Pages that are no entries, with the content they show. A page of our own words alone has no date to tell. */
const shownOn: readonly (readonly [path: string, shown: readonly Collection[]])[] = [
  ['/', ['companies', 'postings', 'skills']],
  ['/companies/', ['companies', 'postings']],
  ['/skills/', ['skills', 'postings']],
  ['/market/', ['postings', 'requirements', 'skills']],
  ['/requirements/', ['requirements', 'postings']],
  ['/roles/', ['roles']],
  ['/roadmap/', ['stages']],
  ['/read/', ['skills', 'requirements', 'postings']],
  ['/fit/', ['postings', 'skills', 'stages']],
  ['/pipelines/', ['pipelines']],
  ['/questions/', ['questions']],
  ['/guides/', ['guides']],
  ['/resources/', ['resources']],
  ['/sources/', ['sources']],
  ['/map/', ['skills', 'postings']],
  ['/matrix/', ['skills', 'postings']],
  ['/compare/', ['postings', 'skills']],
  ['/data/', everything],
  ['/changes/', everything],
  ['/search/', []],
  ['/about/', []],
];

/** The newest day in some collections. */
export const newestIn = (catalog: Catalog, collections: readonly Collection[]): string | undefined =>
  collections
    .flatMap((collection) => [...catalog[collection].values()].map(({ updated }) => updated))
    .toSorted()
    .at(-1);

/** Every page search engines may list, with its date. */
export const sitePages = (catalog: Catalog): readonly SitePage[] => [
  ...shownOn.map(([path, shown]) => ({ path, updated: newestIn(catalog, shown) })),
  ...entryPages.flatMap((collection) =>
    [...catalog[collection].values()].map(({ id, updated }) => ({ path: urlOf(collection, id), updated })),
  ),
];

/** The sitemap of some pages. Addresses are ASCII slugs below the site's own, so nothing in them needs escaping. */
export const sitemapOf = (pages: readonly SitePage[], absolute: (path: string) => string): string =>
  [
    '<?xml version="1.0" encoding="UTF-8"?>',
    '<urlset xmlns="http://www.sitemaps.org/schemas/sitemap/0.9">',
    ...pages.map(
      ({ path, updated }) => `<url><loc>${absolute(path)}</loc>${updated ? `<lastmod>${updated}</lastmod>` : ''}</url>`,
    ),
    '</urlset>\n',
  ].join('\n');
