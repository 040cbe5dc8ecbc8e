/** The month the market is told as of: the newest month a posting was seen. Set it when new postings are added. */
export const marketMonth = '2026-08';

/** How many months a posting counts after it was seen; older ones keep their pages and leave the counts. */
export const windowMonths = 24;

/** Months since year 0 of `2026-08`; a year alone counts as its last month, since it cannot be older than that. */
const monthsOf = (seen: string): number => {
  const [year = 0, month = 12] = seen.split('-').map(Number);
  return year * 12 + month;
};

/** Whether a posting seen then is part of the market as of a month, today's unless another is given. */
export const isInWindow = (seen: string, asOf: string = marketMonth): boolean =>
  monthsOf(asOf) - monthsOf(seen) < windowMonths;

/** How many months may pass before the market says how old it is. */
const freshMonths = 6;

/** Whether the newest posting is so old on a day `2026-11-26` that the market has to say so. */
export const isOld = (today: string): boolean => monthsOf(today.slice(0, 7)) - monthsOf(marketMonth) > freshMonths;

/** The day a build counts as today: the one of `SOURCE_DATE_EPOCH` (seconds) where that is set, so that builds repeat. */
export const buildDay = (epoch: string | undefined): string =>
  (epoch === undefined ? new Date() : new Date(Number(epoch) * 1000)).toISOString().slice(0, 10);
