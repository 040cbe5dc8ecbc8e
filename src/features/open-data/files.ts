import { toCsv } from '../../domain/csv.ts';

/** What a table holds in a cell. */
export type Cell = string | number | boolean | null | readonly string[];
type AnyRow = { readonly [column: string]: Cell };

/** Stands between the items of a list in CSV; no item holds it. */
export const listSeparator = '|';

/** A cell in words: an empty one is empty, a list is joined. */
export const cellText = (cell: Cell): string => {
  if (cell === null) return '';
  return typeof cell === 'object' ? cell.join(listSeparator) : String(cell);
};

/** Rows as JSON, a row a line, so that two versions can be compared line by line. */
export const jsonOf = (columns: readonly string[], rows: readonly AnyRow[]): string =>
  `[\n${rows.map((row) => JSON.stringify(row, [...columns])).join(',\n')}\n]\n`;

/** Rows as CSV under a header. */
export const csvOf = (columns: readonly string[], rows: readonly AnyRow[]): string =>
  toCsv([columns, ...rows.map((row) => columns.map((column) => cellText(row[column] ?? null)))]);

/** How many bytes a text takes as a file. */
export const bytesOf = (text: string): number => new TextEncoder().encode(text).length;

/** A size as people read it: `12 KB`. */
export const bytesInWords = (bytes: number): string =>
  `${Math.max(1, Math.round(bytes / 1000)).toLocaleString('ko-KR')} KB`;
