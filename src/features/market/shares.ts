import { levelOrder } from '../../domain/levels.ts';
import type { Level } from '../../domain/types.ts';
import type { Asked, MarketPosting } from './market.ts';

/** How many postings ask for something: in all and by the strongest level each asks it at. */
export type Share = { readonly id: string; readonly total: number } & Readonly<Record<Level, number>>;

/** Counts what postings ask for, the most asked first; ties by the required, then by id. */
export const sharesOf = <Counted = MarketPosting>(
  postings: readonly Counted[],
  askedIn: (posting: Counted) => Asked,
): readonly Share[] => {
  const counts = new Map<string, Record<Level, number>>();
  for (const posting of postings) {
    for (const [id, level] of askedIn(posting)) {
      const count = counts.get(id) ?? { required: 0, preferred: 0, used: 0, duty: 0 };
      count[level] += 1;
      counts.set(id, count);
    }
  }
  return [...counts]
    .map(([id, count]) => ({ id, total: levelOrder.reduce((sum, level) => sum + count[level], 0), ...count }))
    .toSorted((a, b) => b.total - a.total || b.required - a.required || (a.id < b.id ? -1 : 1));
};

/** The first of a list, the most counted before, that `room` rows hold: never a part of a tie, so maybe fewer. */
export const firstWithin = <Row>(rows: readonly Row[], room: number, countOf: (row: Row) => number): readonly Row[] => {
  const next = rows[room];
  return next === undefined ? rows : rows.slice(0, room).filter((row) => countOf(row) > countOf(next));
};

/** A list cut at a length, but never inside a tie: equals of the last one shown come too. */
export const topOf = (shares: readonly Share[], length: number): readonly Share[] => {
  const least = shares[length - 1]?.total ?? 0;
  return shares.filter(({ total }) => total >= Math.max(1, least));
};

/**
 * The 95 % interval of a share by Wilson's score, in whole per cent. Source: Wilson, JASA 22 (1927), 209–212.
 * It says how far the share could lie from that of all postings, were these drawn at random, which they are not.
 */
export const intervalOf = (count: number, of: number): readonly [low: number, high: number] => {
  if (of === 0) return [0, 100];
  const z = 1.96;
  const p = count / of;
  const middle = p + z ** 2 / (2 * of);
  const spread = z * Math.sqrt((p * (1 - p)) / of + z ** 2 / (4 * of ** 2));
  const scale = 1 + z ** 2 / of;
  // Rounding errors would bring the ends of 0 and 100 % a hair outside.
  const perCent = (share: number): number => Math.min(100, Math.max(0, Math.round((100 * share) / scale)));
  return [perCent(middle - spread), perCent(middle + spread)];
};

/** Two things postings ask for together. */
export type Pair = { readonly ids: readonly [string, string]; readonly together: number; readonly expected: number };

/**
 * The pairs that stand together more often than chance alone would bring them: `together` postings ask both,
 * `expected` would if the two were asked independently. Ordered by the difference.
 */
export const pairsOf = (postings: readonly MarketPosting[], least: number): readonly Pair[] => {
  const shares = sharesOf(postings, ({ skills }) => skills).filter(({ total }) => total >= least);
  return shares
    .flatMap((one, at) =>
      shares.slice(at + 1).map((other): Pair => {
        const together = postings.filter(({ skills }) => skills.has(one.id) && skills.has(other.id)).length;
        return { ids: [one.id, other.id], together, expected: (one.total * other.total) / postings.length };
      }),
    )
    .filter(({ together, expected }) => together >= least && together > expected)
    .toSorted((a, b) => b.together - b.expected - (a.together - a.expected));
};
