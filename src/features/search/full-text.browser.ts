import { type EntryKind, pageKindLabels } from '../../domain/page-kinds.ts';
import type { ConceptIndex, DocumentKind } from './engine/concept-index.ts';
import type { Filters } from './engine/filters.ts';
import { type FoundPage, fullTextQuery, fuse, leftOut, type Result } from './engine/fuse.ts';
import type { Answer } from './engine/query.ts';
import { base } from '../../ui/base.browser.ts';

type Section = { readonly url: string; readonly excerpt: string };

type PagefindPage = {
  readonly url: string;
  readonly meta: Readonly<Record<string, string>>;
  readonly filters: Readonly<Record<string, readonly string[]>>;
  readonly content: string;
  readonly excerpt: string;
  readonly sub_results: readonly Section[];
};

/** What Pagefind narrows its search to, by the `data-pagefind-filter` of the pages. */
type PagefindFilters = Readonly<Record<string, unknown>>;

type Pagefind = {
  options(options: Record<string, unknown>): Promise<void>;
  search(
    query: string,
    options: { readonly filters: PagefindFilters },
  ): Promise<{ results: readonly { data(): Promise<PagefindPage> }[] }>;
};

/** How many pages are looked into: each is a small file of its own. */
const looked = 8;
/** Behind a filter more are looked into: whoever filters wants the list, and many pages only mention the words. */
const lookedFiltered = 24;

/** Measured on Korean queries; aliases count as much as titles. */
const ranking = { termSimilarity: 4, termFrequency: 0.5, pageLength: 0.4, metaWeights: { title: 5, alias: 5 } };

let loading: Promise<Pagefind> | undefined;

const load = async (): Promise<Pagefind> => {
  const pagefind: Pagefind = await import(/* @vite-ignore */ `${base}pagefind/pagefind.js`);
  await pagefind.options({ noWorker: true, excerptLength: 24, ranking });
  return pagefind;
};

/** The kinds that have pages of their own; what is none of them is a page of the site itself. */
const ownKinds = Object.keys(pageKindLabels);
const isOwnKind = (kind: string): kind is EntryKind => ownKinds.includes(kind);

/** The filters as the pages carry them. */
const pagefindFilters = ({ kind, layer, level }: Filters): PagefindFilters => ({
  ...(kind === 'page' ? { none: ownKinds.map((one) => ({ kind: one })) } : kind && { kind }),
  ...(layer && { layer }),
  ...(level && { level }),
});

const kindOf = ({ filters }: PagefindPage): DocumentKind => filters['kind']?.find(isOwnKind) ?? 'page';

const pageOf = (page: PagefindPage): FoundPage => {
  const { url, meta, content, excerpt, sub_results: sections } = page;
  const inSite = (address: string): string => address.replace(base, '/');
  const [best] = sections;
  return {
    path: inSite(url),
    kind: kindOf(page),
    title: meta['title'] ?? '',
    text: `${content} ${meta['alias'] ?? ''}`,
    excerpt: best?.excerpt ?? excerpt,
    section: inSite(best?.url ?? url),
  };
};

/** Pages whose text holds the words, best first. Nothing when there is no index, as under the dev server. */
const findInText = async (words: string, filters: Filters): Promise<readonly FoundPage[]> => {
  loading ??= load();
  try {
    const pagefind = await loading;
    const narrowed = pagefindFilters(filters);
    const { results } = await pagefind.search(words, { filters: narrowed });
    const most = Object.keys(narrowed).length > 0 ? lookedFiltered : looked;
    const pages = await Promise.all(results.slice(0, most).map((result) => result.data()));
    return pages.map(pageOf);
  } catch {
    loading = undefined;
    return [];
  }
};

/**
 * What the concepts answered, joined with the pages that pass the filters and whose text holds the words, and the words
 * nothing holds. Without an index, the answer as it is.
 */
export const withFullText = async (
  index: ConceptIndex,
  answer: Answer,
  filters: Filters,
): Promise<{ readonly results: readonly Result[]; readonly leftOut: readonly string[] }> => {
  const words = fullTextQuery(answer);
  const results = fuse(index, answer, words === '' ? [] : await findInText(words, filters));
  return { results, leftOut: results.length > 0 ? leftOut(answer, results) : [] };
};
