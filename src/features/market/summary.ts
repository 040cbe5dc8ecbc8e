import type { MarketPosting } from './market.ts';
import { sharesOf, type Share } from './shares.ts';

/** Skills told apart by how binding they are where they are asked at all. */
export type Bindingness = { readonly hard: readonly Share[]; readonly welcome: readonly Share[] };

/** How many of the postings that ask a skill as required or preferred have to ask it before it is told. */
export const leastAsked = 8;

/**
 * What has become a must and what is still a plus: of the skills that enough postings require or prefer, those that at
 * least two of three require, and those that at most one of three requires.
 */
export const bindingnessOf = (postings: readonly MarketPosting[]): Bindingness => {
  const shares = sharesOf(postings, ({ skills }) => skills);
  const told = shares.filter(({ required, preferred }) => required + preferred >= leastAsked);
  const hardness = ({ required, preferred }: Share): number => required / (required + preferred);
  return {
    hard: told.filter((share) => hardness(share) >= 2 / 3).toSorted((a, b) => b.required - a.required),
    welcome: told.filter((share) => hardness(share) <= 1 / 3).toSorted((a, b) => b.preferred - a.preferred),
  };
};

/** How the postings came together: how many were seen where in which month or year. */
export const originsOf = (
  postings: readonly MarketPosting[],
): readonly { readonly seen: string; readonly counts: Readonly<Record<MarketPosting['how'], number>> }[] =>
  [...Map.groupBy(postings, ({ seen }) => seen)]
    .map(([seen, group]) => {
      const count = (how: MarketPosting['how']): number => group.filter((posting) => posting.how === how).length;
      return {
        seen,
        counts: {
          'company-page': count('company-page'),
          'job-board': count('job-board'),
          'public-copy': count('public-copy'),
        },
      };
    })
    .toSorted((a, b) => b.seen.localeCompare(a.seen));

/** How many postings ask how many years, by the least asked; those that ask none are not in it. */
export const yearsOfPostings = (
  postings: readonly MarketPosting[],
): readonly { readonly years: number; readonly count: number }[] =>
  [...Map.groupBy(postings, ({ years }) => years)]
    .flatMap(([years, group]) => (years === undefined ? [] : [{ years, count: group.length }]))
    .toSorted((a, b) => a.years - b.years);
