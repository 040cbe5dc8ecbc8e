/**
 * How much of a growing list a page shows, or a first answer loads, before the rest moves to pages and files of its own.
 */
export const bounds = {
  /** Lines of one level that name a skill, on the skill's page. */
  linesOfLevel: 6,
  /** Postings of a role, on the role's page. */
  postingsOfRole: 12,
  /** Entries a section of a source gave something to, on the source's page. */
  entriesOfSection: 24,
  /** Links on a page of one of the long lists above. */
  longList: 100,
  /** Postings the gap checker works on until one is chosen: the newest of data engineers. */
  postingsToFit: 20,
  /** Postings of jobs like it, and as many of other jobs, that are added to them when somebody asks. */
  othersToFit: 5,
  /** Companies whose names travel with all others before the first search; more lie in small files of their own. */
  companiesAmongNames: 200,
} as const;
