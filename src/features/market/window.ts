/** The month the market is told as of: the newest month a posting was seen. Set it when new postings are added. */
export const marketMonth = '2026-08';

/** How many months a posting counts after it was seen; older ones keep their pages and leave the counts. */
export const windowMonths = 24;

/** Months since year 0 of `2026-08`; a year alone counts as its last month, since it cannot be older than that. */
const monthsOf = (seen: string): number => {
  const [year = 0, month = 12] = seen.split('-').map(Number);
  return year * 12 + month;
};

/** Whether a posting seen then is part of today's market. */
export const isInWindow = (seen: string): boolean => {
  const age = monthsOf(marketMonth) - monthsOf(seen);
  return age < windowMonths;
};
