/**
 * How much of a growing list a page shows before the rest moves to pages of its own. All lie above what the content
 * holds today, so they only show on a larger catalog.
 */
export const bounds = {
  /** Companies on the home page. */
  companiesAtHome: 12,
  /** Lines of one level that name a skill, on the skill's page. */
  linesOfLevel: 10,
  /** Postings of a role, on the role's page. */
  postingsOfRole: 12,
  /** Entries a section of a source gave something to, on the source's page. */
  entriesOfSection: 24,
  /** Links on a page of one of the long lists above. */
  longList: 100,
  /** Postings on a page of the table of skills and postings. */
  columns: 24,
  /** Postings the table of overlaps holds against one another. */
  overlap: 24,
  /** Postings the gap checker works on and the selects offer. */
  postingsToFit: 60,
  /** Companies whose names travel with all others before the first search; more lie in small files of their own. */
  companiesAmongNames: 200,
  /** Postings drawn as a mark each. */
  marks: 40,
} as const;
