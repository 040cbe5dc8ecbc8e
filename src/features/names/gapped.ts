import type { Raw } from './matcher.ts';
import type { Spelling } from './trie.ts';
import type { NameEntry } from './types.ts';

const gap = '…';
const between = '[^.,\\n]{0,20}?';

/** A name in parts that other words may stand between: `로그 … 수집`. */
export const isGapped = (name: string): boolean => name.includes(gap);

export interface Gapped {
  readonly spelling: Spelling;
  readonly pattern: RegExp;
  /** A match covers its last part, or its first where another name covers the last: what stands between can be a name too. */
  readonly first: string;
  readonly last: string;
}

const escaped = (part: string): string => part.replace(/[.*+?^${}()|[\]\\]/g, '\\$&');

/** Compiles the names in parts. */
export const toGapped = (entries: readonly NameEntry[]): readonly Gapped[] =>
  entries.flatMap(({ id, names }) =>
    names.filter(isGapped).map((name) => {
      const parts = name
        .toLowerCase()
        .split(gap)
        .map((part) => part.trim());
      return {
        spelling: { id, name, key: parts.join(''), corrected: false },
        pattern: new RegExp(parts.map(escaped).join(between), 'g'),
        first: parts[0] ?? '',
        last: parts.at(-1) ?? '',
      };
    }),
  );

const overlaps = (raw: Raw, others: readonly Raw[]): boolean =>
  others.some((other) => other.start < raw.end && raw.start < other.end);

/** Matches of names in parts of which no other name covers the last part, or else the first. */
export const gappedIn = (lower: string, gapped: readonly Gapped[], found: readonly Raw[]): readonly Raw[] => {
  const extra: Raw[] = [];
  for (const { spelling, pattern, first, last } of gapped) {
    for (const match of lower.matchAll(pattern)) {
      const end = match.index + match[0].length;
      const spots = [
        { start: end - last.length, end },
        { start: match.index, end: match.index + first.length },
      ];
      const free = spots
        .map((spot) => ({ spelling, ...spot, corrected: false }))
        .find((raw) => !overlaps(raw, found) && !overlaps(raw, extra));
      if (free !== undefined) extra.push(free);
    }
  }
  return extra;
};
