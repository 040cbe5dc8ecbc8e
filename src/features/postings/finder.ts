import { nameKey } from '../../domain/name-key.ts';

/** The month of a posting as its filter knows it: `2026-01`, or `unknown` for a year alone or a record without date. */
export const seenKey = (seen: string | undefined): string => (seen?.length === 7 ? seen : 'unknown');

/** Names as the list is searched by, without case and spaces. */
export const finderWords = (names: readonly string[]): string =>
  names
    .map(nameKey)
    .filter((name) => name !== '')
    .join(' ');

/** What a row of the list says of its posting and company. */
export type FinderRow = {
  readonly posting: string;
  readonly words: string;
  readonly track: string;
  readonly newcomers: string;
  readonly seen: string;
  readonly field: string;
};

/** What is looked for; empty texts look for everything. */
export type FinderQuery = Omit<FinderRow, 'posting' | 'words'> & { readonly q: string };

/** Whether a row is what a visitor looks for. */
export const isFound = (row: FinderRow, query: FinderQuery, withSkill: ReadonlySet<string> | undefined): boolean =>
  (['track', 'newcomers', 'seen', 'field'] as const).every((key) => query[key] === '' || query[key] === row[key]) &&
  row.words.includes(nameKey(query.q)) &&
  (withSkill === undefined || withSkill.has(row.posting));
