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

/** A match of a name in parts, and the plain match of its last part that it says more than: 튜닝 in `쿼리 … 튜닝`. */
export interface Apart {
  readonly raw: Raw;
  readonly replaces: Raw | undefined;
}

/** Plain matches that touch a stretch. `found` is in order and without overlaps. */
const touching = (found: readonly Raw[], start: number, end: number): readonly Raw[] => {
  let low = 0;
  let high = found.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((found[middle]?.end ?? 0) <= start) low = middle + 1;
    else high = middle;
  }
  let until = low;
  while (until < found.length && (found[until]?.start ?? end) < end) until += 1;
  return found.slice(low, until);
};

const overlaps = (raw: Raw, other: Raw): boolean => other.start < raw.end && raw.start < other.end;

/** Where a match of a name in parts may stand: over its last part, or where another name covers that, its first. */
const placeIn = (
  { spelling, first, last }: Gapped,
  start: number,
  end: number,
  near: readonly Raw[],
  taken: Uint8Array,
): Apart | undefined => {
  // Its first part may begin a longer name: 쿼리 성능 개선 … 최적화 is no 성능 … 최적화.
  const isTaken = near.some(
    (raw) => raw.spelling.id === spelling.id || (raw.start <= start && raw.end > start + first.length),
  );
  if (isTaken) return undefined;
  const toRaw = (from: number, until: number): Raw => ({ spelling, start: from, end: until, corrected: false });
  const atEnd = toRaw(end - last.length, end);
  const replaces = near.find((raw) => raw.start === atEnd.start && raw.end === end);
  const free = [atEnd, toRaw(start, start + first.length)].find(
    (raw) => taken[raw.start] !== 1 && !near.some((other) => other !== replaces && overlaps(raw, other)),
  );
  return free === undefined ? undefined : { raw: free, replaces: free === atEnd ? replaces : undefined };
};

/** Matches of names in parts, where the skill is not named there anyway. `found` holds the plain matches in order. */
export const gappedIn = (lower: string, gapped: readonly Gapped[], found: readonly Raw[]): readonly Apart[] => {
  const apart: Apart[] = [];
  const taken = new Uint8Array(lower.length);
  for (const item of gapped) {
    if (!lower.includes(item.last) || !lower.includes(item.first)) continue;
    for (const { 0: text, index: start } of lower.matchAll(item.pattern)) {
      const end = start + text.length;
      const placed = placeIn(item, start, end, touching(found, start, end), taken);
      if (placed === undefined) continue;
      taken.fill(1, placed.raw.start, placed.raw.end);
      apart.push(placed);
    }
  }
  return apart;
};
