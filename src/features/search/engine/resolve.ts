import type { ConceptIndex, Key } from './concept-index.ts';
import { leastCost, letterSet, likelyBeginnings, typingCost } from './distance.ts';
import { isConsonants, isSyllables, toInitials, toJamo } from './hangul.ts';
import { isEnding, withoutEndings } from './endings.ts';
import { scriptsOf } from './query-tokens.ts';

/** How a word of the query was understood. */
export type MatchType = 'exact' | 'ending' | 'parts' | 'initials' | 'beginning' | 'typo';

/** A key a word was understood as, and how sure that is, up to 1. */
export type Match = { readonly key: Key; readonly confidence: number; readonly matchType: MatchType };

/** How sure each way of understanding is. */
const confidence = {
  exact: 1,
  ending: 0.97,
  parts: 0.93,
  initials: 0.9,
  initialsBeginning: 0.75,
  nameBeginning: 0.8,
  topicBeginning: 0.6,
  typo: 0.85,
} as const;

const shortestPart = 2;
/** No name is this long; what is longer is no word. */
const longestWord = 40;
/** A beginning says something from three letters of Hangul (카ㅍ) or two of Latin on. */
const shortestBeginning = { hangul: 3, latin: 2 } as const;
const mostBeginnings = 8;
/** How much of a topic its beginning has to be: 게임 says little of 게임·제조·물류 도메인. */
const leastTopicShare = 0.34;
const shortestTypo = 4;
/** Two-syllable words are near too many others to be taken for a mistyped topic. */
const shortestTopicTypo = 7;
const largestTypoShare = 0.34;

const matchOf = (index: ConceptIndex, word: string, matchType: MatchType, sure: number): Match | undefined => {
  const key = index.keys.get(word);
  return key && { key, confidence: sure, matchType };
};

/** The word itself as a key, or without an ending when what is left is one. */
export const exactMatch = (index: ConceptIndex, word: string): Match | undefined => {
  const exact = matchOf(index, word, 'exact', confidence.exact);
  if (exact) return exact;
  const stem = withoutEndings(word).find((candidate) => index.keys.has(candidate));
  return stem === undefined ? undefined : matchOf(index, stem, 'ending', confidence.ending);
};

/** Covers a word with as few keys as possible, an ending allowed after the last: `데이터정합성은` → `데이터`, `정합성`. */
const cover = (index: ConceptIndex, word: string): readonly Key[] | undefined => {
  const best: (readonly Key[] | undefined)[] = [[]];
  for (let end = shortestPart; end <= word.length; end += 1) {
    for (let start = 0; start <= end - shortestPart; start += 1) {
      const before = best[start];
      const key = before && index.keys.get(word.slice(start, end));
      const shorter = best[end] === undefined || (before && before.length + 1 < (best[end]?.length ?? 0));
      if (key && shorter) best[end] = [...before, key];
    }
  }
  for (let end = word.length; end >= shortestPart; end -= 1) {
    const keys = best[end];
    if (keys && keys.length > 0 && isEnding(word.slice(end))) return keys;
  }
  return undefined;
};

/** A compound as the keys it is made of: cut where the script changes, then covered with keys. */
export const partMatches = (index: ConceptIndex, word: string): readonly Match[] => {
  const scripts = scriptsOf(word);
  const keys = scripts.flatMap((part, place) => {
    const exact = exactMatch(index, part)?.key;
    if (exact) return [[exact]];
    if (place > 0 && isEnding(part)) return [[]];
    return [cover(index, part)];
  });
  if (keys.some((found) => found === undefined)) return [];
  return keys.flatMap((found) => found ?? []).map((key) => ({ key, confidence: confidence.parts, matchType: 'parts' }));
};

const initialMatches = (index: ConceptIndex, word: string): readonly Match[] => {
  if (!isConsonants(word)) return [];
  const initials = toInitials(word);
  if (initials.length < 2 || new Set(initials).size === 1) return [];
  const named = [...index.keys.values()].filter(({ key }) => isSyllables(key));
  const whole = named.filter((key) => key.initials === initials);
  if (whole.length > 0) return whole.map((key) => ({ key, confidence: confidence.initials, matchType: 'initials' }));
  return initials.length < 3
    ? []
    : named
        .filter((key) => key.initials.startsWith(initials))
        .map((key) => ({ key, confidence: confidence.initialsBeginning, matchType: 'initials' }));
};

/** The keys that begin with one of these letters or pairs of letters. */
const keysFrom = ({ keys, byFirstLetter }: ConceptIndex, beginnings: readonly string[]): readonly Key[] =>
  beginnings.flatMap((beginning) =>
    (byFirstLetter.get(beginning.charAt(0)) ?? []).filter(
      ({ key, jamo }) => jamo.startsWith(beginning) && keys.has(key),
    ),
  );

const beginningMatches = (index: ConceptIndex, word: string): readonly Match[] => {
  const jamo = toJamo(word);
  const least = /\p{Script=Hangul}/u.test(word) ? shortestBeginning.hangul : shortestBeginning.latin;
  if (jamo.length < least || isConsonants(word)) return [];
  return (
    keysFrom(index, [jamo.charAt(0)])
      // A half-typed syllable may continue a name (캎 → 카프카); a topic has to begin with the word as it stands.
      .filter((key) =>
        key.isName
          ? key.jamo.startsWith(jamo)
          : key.key.startsWith(word) && jamo.length >= key.jamo.length * leastTopicShare,
      )
      .toSorted((a, b) => Number(b.isName) - Number(a.isName) || a.jamo.length - b.jamo.length)
      .slice(0, mostBeginnings)
      .map((key) => {
        const whole = key.isName ? confidence.nameBeginning : confidence.topicBeginning;
        return { key, confidence: whole * (0.9 + (0.1 * jamo.length) / key.jamo.length), matchType: 'beginning' };
      })
  );
};

/** How much mistyping a word of that many letters may hold. */
const typoLimit = (jamo: string, isHangul: boolean): number => {
  if (isHangul) return jamo.length <= 6 ? 0.7 : jamo.length <= 8 ? 1.2 : jamo.length <= 11 ? 2 : 3;
  return jamo.length <= 5 ? 1 : jamo.length <= 8 ? 2 : 3;
};

/** How large a mistake is believed, by the number of letters. */
export type Strictness = (letters: number) => number;
const usual: Strictness = () => 3;
/** A word that reads as well in its own layout has to be nearly right in the other. */
export const strict: Strictness = (letters) => (letters >= 8 ? 1 : letters >= 6 ? 0.6 : 0);
/** Loose vowels are no Korean word: the layout was surely wrong, so the usual small mistakes may be there too. */
export const wrongLayout: Strictness = (letters) => (letters >= 5 ? 1 : 0);

/** The keys a mistyped word most likely meant: those with the least cost, if that is small for its length. */
export const typoMatches = (index: ConceptIndex, word: string, strictness: Strictness = usual): readonly Match[] => {
  const jamo = toJamo(word);
  if (jamo.length < shortestTypo || /\d/.test(word)) return [];
  const isHangul = /\p{Script=Hangul}/u.test(word);
  const limit = Math.min(typoLimit(jamo, isHangul), strictness(jamo.length));
  const letters = letterSet(jamo);
  let least = Number.POSITIVE_INFINITY;
  let near: Key[] = [];
  for (const key of keysFrom(index, likelyBeginnings(jamo))) {
    const allowed = Math.min(limit, key.jamo.length * largestTypoShare, least);
    if (key.jamo.length < (key.isName ? shortestTypo : shortestTopicTypo)) continue;
    if (leastCost(letters, key.letters) > allowed) continue;
    const cost = typingCost(jamo, key.jamo, allowed);
    if (cost < least) near = [];
    if (Number.isFinite(cost)) near.push(key);
    least = Math.min(least, cost);
  }
  return near.map((key) => ({ key, confidence: confidence.typo - 0.05 * least, matchType: 'typo' }));
};

/** What a word may be the beginning of, or else a mistyped form of. */
export const guesses = (index: ConceptIndex, word: string, strictness: Strictness = usual): readonly Match[] => {
  const beginnings = beginningMatches(index, word);
  if (beginnings.length > 0) return beginnings;
  // A mistyped word may carry an ending too: 쿠버내티스는.
  const forms = [word, ...withoutEndings(word).toReversed()];
  return forms.map((form) => typoMatches(index, form, strictness)).find((matches) => matches.length > 0) ?? [];
};

/** What a word that is no key may stand for: parts, initials, a beginning or a mistyped key; the first that fits. */
export const looseMatches = (index: ConceptIndex, word: string, strictness?: Strictness): readonly Match[] => {
  if (word.length > longestWord) return [];
  const parts = partMatches(index, word);
  if (parts.length > 0) return parts;
  const initials = initialMatches(index, word);
  return initials.length > 0 ? initials : guesses(index, word, strictness);
};
