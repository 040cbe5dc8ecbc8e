import { type ConceptDocument, openIndex } from '../search/concept-index.ts';
import type { Result } from '../search/full-text.ts';
import { type Answer, search } from '../search/query.ts';
import { unpack } from '../search/shipped-index.ts';

/** Results and how they came about. */
export type Search = { readonly query: string; readonly answer: Answer; readonly results: readonly Result[] };

/** The two layers of the search: the concepts, which answer at once, and the full text, which follows. */
export type Searcher = {
  /** What the concepts know so far. Synchronous, for every keystroke. */
  readonly instant: (query: string, verbatim: boolean) => Search;
  /** Whether all concepts have arrived: the names come first, the texts a moment later. */
  readonly isComplete: () => boolean;
  /** Fulfilled when all concepts have arrived or will not. */
  readonly completed: Promise<void>;
  /** The same search with the pages of the full text; without an index just the same. */
  readonly full: (search: Search) => Promise<Search>;
};

/** Whether the query asks for something the notes are silent about; then nothing else is an answer. */
export const isUnrecorded = ({ answer }: Search): boolean => answer.unrecorded.length > 0;

const fetchPart = async (base: string, part: 'names' | 'texts'): Promise<readonly ConceptDocument[]> => {
  const response = await fetch(`${base}search-index/${part}.json`);
  if (!response.ok) throw new Error(`${part}.json: ${response.status}`);
  return unpack(await response.json());
};

const open = async (base: string): Promise<Searcher> => {
  const names = await fetchPart(base, 'names');
  let index = openIndex(names);
  let complete = false;
  const completed = fetchPart(base, 'texts')
    .then((texts) => {
      index = openIndex([...names, ...texts]);
    })
    // Without the texts the names still answer.
    .catch(() => undefined)
    .then(() => {
      complete = true;
    });
  return {
    instant: (query, verbatim) => {
      const answer = search(index, query, { verbatim });
      return { query, answer, results: answer.hits };
    },
    isComplete: () => complete,
    completed,
    full: async (before) => {
      try {
        // Loaded after the instant answer, which must not wait for it.
        const { withFullText } = await import('./full-text.ts');
        return { ...before, results: await withFullText(index, before.answer, base) };
      } catch {
        return before;
      }
    },
  };
};

let opening: Promise<Searcher> | undefined;

/** Loads the concept index once. A failed try is forgotten, so that the next one starts anew. */
export const openSearcher = (base: string): Promise<Searcher> => {
  opening ??= open(base).catch((error: unknown) => {
    opening = undefined;
    throw error;
  });
  return opening;
};
