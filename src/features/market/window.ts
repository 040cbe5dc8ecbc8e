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

/** How old the market is on a day `2026-11-26`, in whole months; never below 0. */
export const ageOfMarket = (today: string): number => Math.max(0, monthsOf(today.slice(0, 7)) - monthsOf(marketMonth));
