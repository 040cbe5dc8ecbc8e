import type { ConceptIndex } from './engine/concept-index.ts';
import { type FoundPage, fullTextQuery, fuse, type Result } from './engine/fuse.ts';
import type { Answer } from './engine/query.ts';

type Section = { readonly url: string; readonly excerpt: string };

type PagefindPage = {
  readonly url: string;
  readonly meta: Readonly<Record<string, string>>;
  readonly content: string;
  readonly excerpt: string;
  readonly sub_results: readonly Section[];
};

type Pagefind = {
  options(options: Record<string, unknown>): Promise<void>;
  search(query: string): Promise<{ results: readonly { data(): Promise<PagefindPage> }[] }>;
};

/** How many pages are looked into: each is a small file of its own. */
const looked = 8;

/** Measured on Korean queries; aliases count as much as titles. */
const ranking = { termSimilarity: 4, termFrequency: 0.5, pageLength: 0.4, metaWeights: { title: 5, alias: 5 } };

let loading: Promise<Pagefind> | undefined;

const load = async (base: string): Promise<Pagefind> => {
  const pagefind: Pagefind = await import(/* @vite-ignore */ `${base}pagefind/pagefind.js`);
  await pagefind.options({ noWorker: true, excerptLength: 24, ranking });
  return pagefind;
};

const pageOf = (base: string, { url, meta, content, excerpt, sub_results: sections }: PagefindPage): FoundPage => {
  const inSite = (address: string): string => address.replace(base, '/');
  const [best] = sections;
  return {
    path: inSite(url),
    title: meta['title'] ?? '',
    text: `${meta['alias'] ?? ''} ${content}`,
    excerpt: best?.excerpt ?? excerpt,
    section: inSite(best?.url ?? url),
  };
};

/** Pages whose text holds the words, best first. Nothing when there is no index, as under the dev server. */
const findInText = async (base: string, words: string): Promise<readonly FoundPage[]> => {
  loading ??= load(base);
  try {
    const pagefind = await loading;
    const { results } = await pagefind.search(words);
    const pages = await Promise.all(results.slice(0, looked).map((result) => result.data()));
    return pages.map((page) => pageOf(base, page));
  } catch {
    loading = undefined;
    return [];
  }
};

/** What the concepts answered, joined with the pages whose text holds the words. Without an index, the answer as it is. */
export const withFullText = async (index: ConceptIndex, answer: Answer, base: string): Promise<readonly Result[]> => {
  const words = fullTextQuery(answer);
  return fuse(index, answer, words === '' ? [] : await findInText(base, words));
};
