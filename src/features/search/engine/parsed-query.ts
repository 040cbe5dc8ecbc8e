import { type Absent, absentAs } from './absent.ts';
import type { ConceptIndex } from './concept-index.ts';
import { isSyllables } from './hangul.ts';
import { withoutEndings } from './endings.ts';
import { exactMatch, looseMatches, type MatchType, type Match, type Strictness } from './resolve.ts';
import { isStopWord } from './stop-words.ts';
import { isUnrecorded } from './unrecorded-topics.ts';

/** A part of the query: the pages it stands for, each with a weight up to 1, and how much it tells. */
export type Slot = { readonly postings: ReadonlyMap<number, number>; readonly information: number };

/** A word of the query and what it was taken for. */
export type Interpretation = { readonly word: string; readonly as: string; readonly matchType: MatchType | 'keyboard' };

/** A query, word by word. */
export type Reading = {
  readonly slots: readonly Slot[];
  readonly understood: readonly Interpretation[];
  /** Words nothing is known of; the full text may hold them. */
  readonly unknown: readonly string[];
  /** Products without a page here; their words are unknown too. */
  readonly absent: readonly Absent[];
  /** Words the site says nothing about, such as 연봉. */
  readonly unrecorded: readonly string[];
  /** The words to look for in the full text. */
  readonly terms: readonly string[];
};

export type ReadingOptions = {
  /** Takes the words as they are: no guesses at beginnings, mistakes or layouts. */
  readonly verbatim?: boolean;
  readonly strictness?: Strictness | undefined;
  /** Looks at stop words too: a query of nothing else may name a list. */
  readonly everyWord?: boolean;
};

const longestSpan = 5;
/** A name a compound may begin with has to be longer than most words are. */
const leastCompoundName = 5;

/** How much a word tells: the fewer pages it stands for, the more. Spärck Jones (1972), smoothed. */
export const informationOf = (pages: number, all: number): number => Math.log(1 + all / Math.max(1, pages));

const slotOf = (matches: readonly Match[], all: number): Slot => {
  const postings = new Map<number, number>();
  for (const { key, confidence } of matches) {
    for (const [document, weight] of key.postings) {
      postings.set(document, Math.max(postings.get(document) ?? 0, (weight * confidence) / 10));
    }
  }
  return { postings, information: informationOf(postings.size, all) };
};

const nothing: Reading = { slots: [], understood: [], unknown: [], absent: [], unrecorded: [], terms: [] };

const readAbsent = (absent: Absent, word: string): Reading => ({
  ...nothing,
  unknown: [word],
  absent: [absent],
  terms: [word],
});

const understoodAs = (index: ConceptIndex, word: string, matches: readonly Match[]): Reading => {
  const all = index.documents.length;
  const matchType = matches[0]?.matchType ?? 'exact';
  // The parts of a compound each tell something of their own; other matches are guesses at one word.
  const slots = matchType === 'parts' ? matches.map((match) => slotOf([match], all)) : [slotOf(matches, all)];
  const as = matchType === 'parts' ? matches.map(({ key }) => key.key).join(' ') : (matches[0]?.key.key ?? word);
  return { ...nothing, slots, understood: [{ word, as, matchType }], terms: [as] };
};

/** A compound that begins with a long name: 데이터거버넌스정책. The rest stays unknown; short names begin anything (자바). */
const beginsWithName = (index: ConceptIndex, word: string): Reading | undefined => {
  for (let length = word.length - 1; length >= leastCompoundName; length -= 1) {
    const key = index.keys.get(word.slice(0, length));
    if (!key?.isName || !isSyllables(key.key)) continue;
    const rest = word.slice(length);
    const reading = understoodAs(index, key.key, [{ key, confidence: 1, matchType: 'exact' }]);
    return { ...reading, unknown: [rest], terms: [...reading.terms, rest] };
  }
  return undefined;
};

const readWord = (index: ConceptIndex, word: string, { verbatim, strictness, everyWord }: ReadingOptions): Reading => {
  if (!everyWord && isStopWord(word)) return nothing;
  if ([word, ...withoutEndings(word)].some(isUnrecorded)) return { ...nothing, unrecorded: [word] };
  const exact = exactMatch(index, word);
  const absent = exact ? undefined : absentAs(index.absent, word);
  if (absent) return readAbsent(absent, word);
  const matches = exact ? [exact] : verbatim ? [] : looseMatches(index, word, strictness);
  if (matches.length > 0) return understoodAs(index, word, matches);
  if (isStopWord(word)) return nothing;
  const begun = verbatim ? undefined : beginsWithName(index, word);
  if (begun) return begun;
  return { ...nothing, unknown: [word], terms: [withoutEndings(word)[0] ?? word] };
};

/** The longest run of two or more words from `start` that is one key or one absent product, with its length. */
const spanAt = (
  index: ConceptIndex,
  words: readonly string[],
  start: number,
): readonly [number, Reading] | undefined => {
  for (let length = Math.min(longestSpan, words.length - start); length >= 2; length -= 1) {
    const run = words.slice(start, start + length);
    const match = exactMatch(index, run.join(''));
    if (match) return [length, understoodAs(index, run.join(' '), [match])];
    const absent = absentAs(index.absent, run.join(''));
    if (absent) return [length, readAbsent(absent, run.join(' '))];
  }
  return undefined;
};

/** Reads the words of a query from left to right, the longest runs that are keys first. */
export const read = (index: ConceptIndex, words: readonly string[], options: ReadingOptions): Reading => {
  const parts: Reading[] = [];
  for (let at = 0; at < words.length;) {
    const [length, reading] = spanAt(index, words, at) ?? [1, readWord(index, words[at] ?? '', options)];
    parts.push(reading);
    at += length;
  }
  return {
    slots: parts.flatMap(({ slots }) => slots),
    understood: parts.flatMap(({ understood }) => understood),
    unknown: parts.flatMap(({ unknown }) => unknown),
    absent: parts.flatMap(({ absent }) => absent),
    unrecorded: parts.flatMap(({ unrecorded }) => unrecorded),
    terms: parts.flatMap(({ terms }) => terms),
  };
};
