import { fieldLabels, newcomerLabels, trackLabels } from '../../domain/labels.ts';
import type { MarketPosting } from './market.ts';

/** The value of the month of a posting of which only the year is known. */
export const unknownMonth = 'unknown';

/** Steps of years: the least and the most that a posting may ask. */
export const yearSteps = [
  { id: '0', label: '신입·무관', from: 0, to: 0 },
  { id: '1-2', label: '1~2년', from: 1, to: 2 },
  { id: '3-4', label: '3~4년', from: 3, to: 4 },
  { id: '5', label: '5년 이상', from: 5, to: 99 },
] as const;

/** What of the market is looked at; an empty filter is all of it. */
export type MarketFilter = {
  readonly track?: string;
  readonly years?: string;
  readonly month?: string;
  readonly field?: string;
  readonly newcomers?: string;
};

const keys = ['track', 'years', 'month', 'field', 'newcomers'] as const;

const isKnown = {
  track: (value: string) => Object.hasOwn(trackLabels, value),
  years: (value: string) => value === 'unsaid' || yearSteps.some(({ id }) => id === value),
  month: (value: string) => value === unknownMonth || /^\d{4}-\d{2}$/.test(value),
  field: (value: string) => Object.hasOwn(fieldLabels, value),
  newcomers: (value: string) => Object.hasOwn(newcomerLabels, value),
} as const satisfies Record<(typeof keys)[number], (value: string) => boolean>;

/** Reads a filter from an address; values nobody knows are left out. */
export const readFilter = (parameters: URLSearchParams): MarketFilter =>
  Object.fromEntries(
    keys.flatMap((key) => {
      const value = parameters.get(key);
      return value !== null && isKnown[key](value) ? [[key, value]] : [];
    }),
  );

const monthOf = (seen: string): string => (seen.length === 7 ? seen : unknownMonth);

const isOfYears = (years: number | undefined, wanted: string): boolean => {
  if (wanted === 'unsaid') return years === undefined;
  const step = yearSteps.find(({ id }) => id === wanted);
  return step !== undefined && years !== undefined && years >= step.from && years <= step.to;
};

/** The postings a filter lets through. */
export const filtered = (postings: readonly MarketPosting[], filter: MarketFilter): readonly MarketPosting[] =>
  postings.filter(
    ({ track, years, seen, field, newcomers }) =>
      (filter.track === undefined || track === filter.track) &&
      (filter.years === undefined || isOfYears(years, filter.years)) &&
      (filter.month === undefined || monthOf(seen) === filter.month) &&
      (filter.field === undefined || field === filter.field) &&
      (filter.newcomers === undefined || newcomers === filter.newcomers),
  );
