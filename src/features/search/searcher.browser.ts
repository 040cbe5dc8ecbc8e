import { type Absent, absentOf } from './engine/absent.ts';
import { type ConceptDocument, openIndex } from './engine/concept-index.ts';
import { companiesFor } from './company-shards.browser.ts';
import type { Filters } from './engine/filters.ts';
import type { Result } from './engine/fuse.ts';
import { type Answer, search } from './engine/query.ts';
import { base } from '../../ui/base.browser.ts';
import { type ShippedIndex, type ShippedTexts, unpack, withTexts } from './index/shipped-index.ts';

/** Results and how they came about. */
export type Search = {
  readonly query: string;
  readonly answer: Answer;
  readonly results: readonly Result[];
  /** Words no result holds, once the full text has answered. */
  readonly leftOut: readonly string[];
};

/** The two layers of the search: the concepts, which answer at once, and the full text, which follows. */
export type Searcher = {
  /** What the concepts know so far. Synchronous, for every keystroke. */
  readonly instant: (query: string, verbatim: boolean) => Search;
  /** Whether everything that may answer the query has arrived: the names come first, the rest a moment later. */
  readonly isComplete: (query: string) => boolean;
  /** Fulfilled when more has arrived, or will not; never rejected. */
  readonly arrival: (query: string) => Promise<void>;
  /** The same search with the pages of the full text that pass the filters; without an index just the same. */
  readonly full: (search: Search, filters: Filters) => Promise<Search>;
};

/** Loads a file of the concept index. */
export type LoadPart = <Part>(part: string) => Promise<Part>;

/** Whether the query asks for something the site is silent about; then nothing else is an answer. */
export const isUnrecorded = ({ answer }: Search): boolean => answer.unrecorded.length > 0;

const open = async (): Promise<Searcher> => {
  const load: LoadPart = async (part) => {
    const response = await fetch(`${base}search-index/${part}.json`);
    if (!response.ok) throw new Error(`${part}.json: ${response.status}`);
    return response.json();
  };
  const shipped = await load<ShippedIndex>('names');
  const { root } = shipped;
  let names = unpack(shipped);
  let texts: readonly ConceptDocument[] = [];
  const companies = new Map<string, ConceptDocument>();
  let index = openIndex(names);
  let absent: ReadonlyMap<string, Absent> = new Map();
  let complete = false;
  /** Places count through names and texts; companies come after them. */
  const reopen = (): void => {
    index = openIndex([...names, ...texts, ...companies.values()], absent);
  };
  const loadTexts = async (): Promise<void> => {
    try {
      const part = await load<ShippedTexts>('texts');
      texts = unpack(part);
      names = withTexts(names, part);
      absent = absentOf(part.absent ?? '');
      reopen();
    } catch {
      // Without the texts the names still answer.
    }
    complete = true;
  };
  const asked = new Set<string>();
  let rest = root === undefined ? loadTexts() : undefined;
  return {
    instant: (query, verbatim) => {
      const answer = search(index, query, { verbatim });
      return { query, answer, results: answer.hits, leftOut: [] };
    },
    isComplete: (query) => complete && (root === undefined || asked.has(query)),
    arrival: async (query) => {
      if (root === undefined || asked.has(query)) {
        rest ??= loadTexts();
        return rest;
      }
      try {
        for (const company of await companiesFor(load, root, index, query)) companies.set(company.path, company);
        reopen();
      } catch {
        // What is known still answers.
      }
      asked.add(query);
    },
    full: async (before, filters) => {
      try {
        // Loaded after the instant answer, which must not wait for it.
        const { withFullText } = await import('./full-text.browser.ts');
        return { ...before, ...(await withFullText(index, before.answer, filters)) };
      } catch {
        return before;
      }
    },
  };
};

let opening: Promise<Searcher> | undefined;

/** Loads the concept index once. A failed try is forgotten, so that the next one starts anew. */
export const openSearcher = (): Promise<Searcher> => {
  opening ??= open().catch((error: unknown) => {
    opening = undefined;
    throw error;
  });
  return opening;
};
