import type { Raw } from './matcher.ts';
import type { Spelling } from './trie.ts';
import type { NameEntry } from './types.ts';

const gap = '…';
const between = '[^.\\n]{0,20}?';

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

/** A match of a name in parts, and the plain match of its last part that it says more than: 튜닝 in `쿼리 … 튜닝`. */
export interface Apart {
  readonly raw: Raw;
  readonly replaces: Raw | undefined;
}

/** Matches of names in parts. They take their last part, or where another name covers that, their first. */
export const gappedIn = (lower: string, gapped: readonly Gapped[], found: readonly Raw[]): readonly Apart[] => {
  const apart: Apart[] = [];
  for (const { spelling, pattern, first, last } of gapped) {
    if (!lower.includes(last) || !lower.includes(first)) continue;
    for (const match of lower.matchAll(pattern)) {
      const end = match.index + match[0].length;
      if (found.some((raw) => raw.spelling.id === spelling.id && raw.start < end && match.index < raw.end)) continue;
      const toRaw = (from: number, until: number): Raw => ({ spelling, start: from, end: until, corrected: false });
      const atEnd = toRaw(end - last.length, end);
      const replaces = found.find((raw) => raw.start === atEnd.start && raw.end === end);
      const taken = [...found.filter((raw) => raw !== replaces), ...apart.map(({ raw }) => raw)];
      const free = [atEnd, toRaw(match.index, match.index + first.length)].find((raw) => !overlaps(raw, taken));
      if (free !== undefined) apart.push({ raw: free, replaces: free === atEnd ? replaces : undefined });
    }
  }
  return apart;
};
