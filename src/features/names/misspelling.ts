import { guardOf } from './ambiguous.ts';
import { isHangul } from './chars.ts';
import type { Spelling } from './trie.ts';

/** Words one letter away from a name that are words of their own. */
const ownWords = new Set('블링크 적합성 실시한 크라우드 데이터도 데이터로 추상화 서비스'.split(' '));
const latinOwnWords = new Set(
  'locker rocker docked docket panda spring print prints fluent datalog jogging rehash piracy plastic trawling trawler brawler contained insert tester'.split(
    ' ',
  ),
);

const leastJamo = 8;
const leastLatin = 6;

const jamo = (code: number): readonly number[] => {
  const index = code - 0xac00;
  const last = index % 28;
  const parts = [Math.floor(index / 588), 100 + (Math.floor(index / 28) % 21)];
  return last === 0 ? parts : [...parts, 200 + last];
};

const jamoCount = (word: string): number =>
  Array.from(word, (char) => jamo(char.charCodeAt(0)).length).reduce((sum, n) => sum + n, 0);

/** Whether two syllables are one letter apart: one exchanged, or a final letter more or less. */
const isOneApart = (a: number, b: number): boolean => {
  const left = jamo(a);
  const right = jamo(b);
  const same = left.filter((part, index) => part === right[index]).length;
  return Math.max(left.length, right.length) - same === 1;
};

const withHoles = (word: string): readonly string[] =>
  Array.from(word, (_, index) => `${word.slice(0, index)}_${word.slice(index + 1)}`);
const withDrops = (word: string): readonly string[] =>
  Array.from(word, (_, index) => word.slice(0, index) + word.slice(index + 1));

const isAllHangul = (word: string): boolean => Array.from(word).every((char) => isHangul(char.charCodeAt(0)));

/** Names long enough to be known when misspelt, by what is left of them when one letter is taken away. */
export interface SpellingIndex {
  readonly hangul: ReadonlyMap<string, Spelling>;
  readonly latin: ReadonlyMap<string, Spelling>;
  /** First syllables of the Hangul names, and second ones: a word one letter off shares one of them. */
  readonly firsts: ReadonlySet<string>;
  readonly seconds: ReadonlySet<string>;
  /** Lengths of the Hangul names in syllables, longest first. */
  readonly lengths: readonly number[];
}

/** Indexes the names of one word and at least eight letters (jamo for Hangul). */
export const indexSpellings = (spellings: readonly Spelling[]): SpellingIndex => {
  const hangul = new Map<string, Spelling>();
  const latin = new Map<string, Spelling>();
  const lengths = new Set<number>();
  const firsts = new Set<string>();
  const seconds = new Set<string>();
  for (const spelling of spellings) {
    const { key, name } = spelling;
    if (name.includes(' ')) continue;
    if (isAllHangul(key) && jamoCount(key) >= leastJamo) {
      lengths.add(key.length);
      firsts.add(key.charAt(0));
      seconds.add(key.charAt(1));
      for (const hole of withHoles(key)) hangul.set(hole, spelling);
    } else if (/^[a-z]+$/.test(key) && key.length >= leastLatin && guardOf(key) === undefined) {
      for (const drop of [key, ...withDrops(key)]) latin.set(drop, spelling);
    }
  }
  return { hangul, latin, firsts, seconds, lengths: [...lengths].sort((a, b) => b - a) };
};

const correctHangul = (
  word: string,
  index: SpellingIndex,
): { readonly spelling: Spelling; readonly length: number } | undefined => {
  if (!index.firsts.has(word.charAt(0)) && !index.seconds.has(word.charAt(1))) return undefined;
  for (const length of index.lengths) {
    if (length > word.length) continue;
    const head = word.slice(0, length);
    if (ownWords.has(head)) continue;
    for (let at = 0; at < length; at += 1) {
      const spelling = index.hangul.get(`${head.slice(0, at)}_${head.slice(at + 1)}`);
      if (spelling !== undefined && isOneApart(head.charCodeAt(at), spelling.key.charCodeAt(at)))
        return { spelling, length };
    }
  }
  return undefined;
};

const isEditOne = (a: string, b: string): boolean => {
  if (Math.abs(a.length - b.length) > 1) return false;
  let start = 0;
  while (start < a.length && a.charAt(start) === b.charAt(start)) start += 1;
  let end = 0;
  while (end < Math.min(a.length, b.length) - start && a.charAt(a.length - 1 - end) === b.charAt(b.length - 1 - end))
    end += 1;
  return Math.max(a.length, b.length) - start - end <= 1;
};

/** A name with another letter behind it is a word made of it: javascripty. */
const isDerived = (word: string, key: string): boolean =>
  word.length > key.length && word.startsWith(key) && word.at(-1) !== key.at(-1);

const correctLatin = (
  word: string,
  index: SpellingIndex,
): { readonly spelling: Spelling; readonly length: number } | undefined => {
  if (word.length < leastLatin - 1 || latinOwnWords.has(word)) return undefined;
  for (const drop of [word, ...withDrops(word)]) {
    const spelling = index.latin.get(drop);
    if (spelling === undefined || isDerived(word, spelling.key)) continue;
    if (isEditOne(word, spelling.key)) return { spelling, length: word.length };
  }
  return undefined;
};

/** The name a lower-case word (Hangul may have particles behind it) misspells, and how much of the word it takes. */
export const correct = (
  word: string,
  index: SpellingIndex,
): { readonly spelling: Spelling; readonly length: number } | undefined =>
  isHangul(word.charCodeAt(0)) ? correctHangul(word, index) : correctLatin(word, index);
