import { type Comparison, comparisonOf } from './comparison.ts';
import type { ConceptDocument, ConceptIndex, DocumentKind } from './concept-index.ts';
import { isSyllables } from './hangul.ts';
import { hangulToLatin, latinToHangul } from './keyboard.ts';
import { informationOf, type Reading, read, type Interpretation } from './parsed-query.ts';
import { strict, wrongLayout } from './resolve.ts';
import { isStopWord } from './stop-words.ts';
import { cleanQuery, tokensOf } from './query-tokens.ts';

export type Hit = { readonly document: ConceptDocument; readonly score: number };

/** What a query came to: the pages it means, best first, and how it was read. */
export type Answer = Omit<Reading, 'slots'> & {
  readonly hits: readonly Hit[];
  /** The skills nearest to the products without a page. */
  readonly near: readonly ConceptDocument[];
  /** Two skills or roles it asks the difference of. */
  readonly comparison?: Comparison;
};

/** Between pages that answer equally well, what people more often mean. */
const prior: Readonly<Record<DocumentKind, number>> = {
  skill: 0.06,
  company: 0.06,
  role: 0.05,
  page: 0.05,
  posting: 0.03,
  requirement: 0.02,
  pipeline: 0.03,
  question: 0.02,
  guide: 0.02,
  source: 0,
};

/** What of a score is kept by a page that stands for one of many words only. */
const leastCoverage = 0.4;
const keyboardSureness = 0.95;
/** How much better a change of keyboard layout has to be before it is believed. */
const keyboardLead = 0.02;

/** Scores every page by the information of the words it stands for, and by how much of the query they cover. */
const rank = ({ documents }: ConceptIndex, { slots, unknown }: Reading): readonly Hit[] => {
  const told = slots.reduce((sum, { information }) => sum + information, 0);
  const asked = told + unknown.length * informationOf(1, documents.length);
  const scores = new Map<number, { readonly score: number; readonly covered: number }>();
  for (const { postings, information } of slots) {
    for (const [document, weight] of postings) {
      const { score, covered } = scores.get(document) ?? { score: 0, covered: 0 };
      scores.set(document, { score: score + information * weight, covered: covered + information });
    }
  }
  return [...scores]
    .flatMap(([place, { score, covered }]) => {
      const document = documents[place];
      if (!document) return [];
      const coverage = leastCoverage + (1 - leastCoverage) * (covered / asked);
      return [{ document, score: score * coverage + prior[document.kind] }];
    })
    .toSorted((a, b) => b.score - a.score || (a.document.path < b.document.path ? -1 : 1));
};

/** The query as other keyboard layouts would have typed it. */
const otherLayouts = (query: string): readonly string[] => {
  const hangul = /^[a-z\s]+$/.test(query) ? latinToHangul(query) : '';
  const latin = /\p{Script=Hangul}/u.test(query) ? hangulToLatin(query).toLowerCase() : '';
  return [isSyllables(hangul.replaceAll(' ', '')) ? hangul : '', latin].filter(Boolean);
};

/** Two letters in the wrong layout (ㅇㅇ) begin nothing. */
const isShortBeginning = ({ understood }: Pick<Reading, 'understood'>): boolean =>
  understood.some(({ word, matchType }) => matchType === 'beginning' && word.length < 3);

/** The query read in another layout, if every word of it is then understood. */
const readInLayout = (index: ConceptIndex, query: string, typed: string): Answer | undefined => {
  const strictness = /[ㅏ-ㅣ]/.test(typed) ? wrongLayout : strict;
  const { slots, ...reading } = read(index, tokensOf(query), { strictness });
  if (reading.unknown.length > 0 || slots.length === 0 || isShortBeginning(reading)) return undefined;
  const as = reading.understood.map((part) => part.as).join(' ');
  const hits = rank(index, { slots, ...reading }).map((hit) => ({ ...hit, score: hit.score * keyboardSureness }));
  return {
    ...reading,
    hits,
    near: [],
    understood: [{ word: typed, as, matchType: 'keyboard' } satisfies Interpretation],
  };
};

const bestScore = ({ hits }: Answer): number => hits[0]?.score ?? 0;

const searchWords = (index: ConceptIndex, clean: string, verbatim: boolean): Answer => {
  const words = tokensOf(clean);
  const everyWord = words.every(isStopWord);
  const { slots, ...reading } = read(index, words, { everyWord, verbatim: verbatim || everyWord });
  const near = reading.absent.flatMap((absent) => absent.near);
  const own: Answer = {
    ...reading,
    hits: rank(index, { slots, ...reading }),
    near: near.flatMap((id) => index.documents.find((one) => one.kind === 'skill' && one.id === id) ?? []),
  };
  if (verbatim || own.unrecorded.length > 0 || own.absent.length > 0) return own;
  return otherLayouts(clean)
    .flatMap((other) => readInLayout(index, other, clean) ?? [])
    .reduce((best, other) => (bestScore(other) >= bestScore(best) + keyboardLead ? other : best), own);
};

/** The answer to a question for the difference of two skills: both, well before what else their names find. */
const searchBoth = (index: ConceptIndex, comparison: Comparison): Answer => {
  const answer = searchWords(index, cleanQuery(comparison.names.join(' ')), false);
  const lead = bestScore(answer) + 1;
  const hits = answer.hits
    .map((hit) => (comparison.documents.includes(hit.document) ? { ...hit, score: hit.score + lead } : hit))
    .toSorted((a, b) => b.score - a.score);
  return { ...answer, hits, comparison };
};

/**
 * Finds the concepts a query means. Never throws, whatever the query holds. `verbatim` takes the words as they are
 * typed, without guesses.
 */
export const search = (index: ConceptIndex, query: string, { verbatim = false } = {}): Answer => {
  const clean = cleanQuery(query);
  const comparison = verbatim ? undefined : comparisonOf(index, tokensOf(clean));
  return comparison ? searchBoth(index, comparison) : searchWords(index, clean, verbatim);
};
