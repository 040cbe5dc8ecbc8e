import { guardOf, misleading, passes } from './ambiguous.ts';
import { mayEnd, mayStart } from './borders.ts';
import { isJoint } from './chars.ts';
import { fold, type Folded } from './fold.ts';
import { isListGap } from './gap.ts';
import { gappedIn, isGapped, toGapped } from './gapped.ts';
import { correct, indexSpellings, type SpellingIndex } from './misspelling.ts';
import { buildTrie, type Node, type Spelling } from './trie.ts';
import type { NameEntry, NameMatch, NameMatcher } from './types.ts';

/** A match in folded offsets. */
export interface Raw {
  readonly spelling: Spelling;
  readonly start: number;
  readonly end: number;
  readonly corrected: boolean;
}

const noId = '';
const longestJoint = 3;

/** The child for the character at `at`, or for the one behind a few joints where the name allows them. */
const step = (node: Node, lower: string, at: number): { readonly node: Node; readonly at: number } | undefined => {
  const child = node.next.get(lower.charCodeAt(at));
  if (child !== undefined) return { node: child, at: at + 1 };
  if (!node.joint) return undefined;
  let next = at;
  while (next - at < longestJoint && isJoint(lower.charCodeAt(next))) next += 1;
  const behind = next === at ? undefined : node.next.get(lower.charCodeAt(next));
  return behind === undefined ? undefined : { node: behind, at: next + 1 };
};

const longestAt = (root: Node, lower: string, start: number, joined: boolean): Raw | undefined => {
  let best: Raw | undefined;
  let here = step(root, lower, start);
  while (here !== undefined) {
    const { spelling } = here.node;
    if (spelling !== undefined && mayStart(lower, start, spelling.key, joined) && mayEnd(lower, here.at, spelling.key))
      best = { spelling, start, end: here.at, corrected: spelling.corrected };
    here = step(here.node, lower, here.at);
  }
  return best;
};

const scan = (root: Node, lower: string): readonly Raw[] => {
  const found: Raw[] = [];
  let at = 0;
  let joinedAt = -1;
  while (at < lower.length) {
    const raw = root.next.has(lower.charCodeAt(at)) ? longestAt(root, lower, at, at === joinedAt) : undefined;
    if (raw === undefined) {
      at += 1;
      continue;
    }
    found.push(raw);
    at = raw.end;
    joinedAt = raw.end;
  }
  return found;
};

const words = /[가-힣]{3,}|(?<![a-z0-9])[a-z]{5,}(?![a-z0-9])/g;

const misspelt = (lower: string, found: readonly Raw[], index: SpellingIndex): readonly Raw[] => {
  const extra: Raw[] = [];
  let next = 0;
  for (const { 0: word, index: start } of lower.matchAll(words)) {
    while (next < found.length && (found[next]?.end ?? 0) <= start) next += 1;
    if ((found[next]?.start ?? Number.POSITIVE_INFINITY) < start + word.length) continue;
    const hit = correct(word, index);
    if (hit === undefined) continue;
    extra.push({ spelling: hit.spelling, start, end: start + hit.length, corrected: true });
  }
  return extra;
};

const reach = 24;

const isListed = (lower: string, here: Raw, other: Raw | undefined): boolean => {
  if (other === undefined || other.spelling.id === noId) return false;
  return isListGap(here.start < other.start ? lower.slice(here.end, other.start) : lower.slice(other.end, here.start));
};

const isWeak = (raw: Raw | undefined): boolean => {
  const guard = raw === undefined ? undefined : guardOf(raw.spelling.key);
  return guard === 'sign' || guard === 'study';
};

const keepSigned = (folded: Folded, found: readonly Raw[]): readonly Raw[] =>
  found.filter((raw, index) => {
    if (raw.spelling.id === noId) return false;
    const neighbours = [found[index - 1], found[index + 1]].filter((other) => !isWeak(other) || isWeak(raw) === false);
    const chained = isWeak(raw) ? [found[index - 2], found[index + 2]] : [];
    return passes(raw.spelling.key, {
      text: folded.text.slice(raw.start, raw.end),
      before: folded.lower.slice(Math.max(0, raw.start - reach), raw.start),
      after: folded.lower.slice(raw.end, raw.end + reach),
      next: folded.text.slice(raw.end, raw.end + reach),
      listed: [...neighbours, ...chained].some((other) => isListed(folded.lower, raw, other)),
    });
  });

const toMatch = (text: string, folded: Folded, raw: Raw): NameMatch => {
  const start = folded.at(raw.start);
  const end = folded.at(raw.end);
  const match = { id: raw.spelling.id, start, end, text: text.slice(start, end) };
  return raw.corrected ? { ...match, corrected: raw.spelling.name } : match;
};

/**
 * Compiles a table of names. Finding costs one pass over the text; at each place the longest name wins, and where two
 * skills share a name, the one listed first.
 */
export const createMatcher = (entries: readonly NameEntry[]): NameMatcher => {
  const gapped = toGapped(entries);
  const whole = entries.map(({ id, names }) => ({ id, names: names.filter((name) => !isGapped(name)) }));
  const { root, spellings } = buildTrie([
    ...whole,
    { id: noId, names: misleading.map((name) => name.replaceAll('-', ' ')) },
  ]);
  const index = indexSpellings(spellings.filter(({ id }) => id !== noId));
  return {
    find: (text) => {
      const folded = fold(text);
      const exact = scan(root, folded.lower);
      const apart = gappedIn(folded.lower, gapped, exact);
      const extra = [...misspelt(folded.lower, exact, index), ...apart.map(({ raw }) => raw)];
      const replaced = new Set(apart.map(({ replaces }) => replaces));
      const all =
        extra.length === 0
          ? exact
          : [...exact.filter((raw) => !replaced.has(raw)), ...extra].sort((a, b) => a.start - b.start);
      return keepSigned(folded, all).map((raw) => toMatch(text, folded, raw));
    },
  };
};

/** The same table with the names of a search counted too. */
export const withSearchNames = (entries: readonly NameEntry[]): readonly NameEntry[] =>
  entries.map(({ id, names, searchNames = [] }) => ({ id, names: [...names, ...searchNames] }));
