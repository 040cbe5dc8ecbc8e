import { emWidth } from '../../domain/text-width.ts';

/** A word wider than this is broken inside. */
const widestWord = 132;

/** Width of a text set in a font of `size` units. */
export const textWidth = (text: string, size: number): number => size * emWidth(text);

/** The width of the widest row. */
export const rowsWidth = (rows: readonly string[], size: number): number =>
  Math.max(0, ...rows.map((row) => textWidth(row, size)));

type Row = { readonly text: string; readonly width: number };

const filled = (words: readonly Row[], space: number, limit: number): readonly Row[] => {
  const rows: Row[] = [];
  for (const word of words) {
    const last = rows.at(-1);
    const width = last ? last.width + space + word.width : word.width;
    if (last && width <= limit) rows[rows.length - 1] = { text: `${last.text} ${word.text}`, width };
    else rows.push(word);
  }
  return rows;
};

const broken = (word: string, size: number): readonly string[] => {
  const letters = Math.floor(widestWord / (1.1 * size));
  if (textWidth(word, size) <= widestWord) return [word];
  return Array.from({ length: Math.ceil(word.length / letters) }, (_, at) =>
    word.slice(at * letters, (at + 1) * letters),
  );
};

/** Breaks a text between words so that it needs the fewest rows within the limit, and those as even as can be. */
export const rowsOf = (text: string, size: number, limit: number): readonly string[] => {
  const words = text
    .split(/\s+/)
    .filter(Boolean)
    .flatMap((word) => broken(word, size))
    .map((word) => ({ text: word, width: textWidth(word, size) }));
  const space = textWidth(' ', size);
  const within = (width: number): readonly Row[] => filled(words, space, width);
  const widest = (rows: readonly Row[]): number => Math.max(0, ...rows.map(({ width }) => width));
  const narrower = (rows: readonly Row[]): readonly Row[] => within(widest(rows) - 0.01);
  let rows = within(limit);
  for (let even = narrower(rows); even.length === rows.length && widest(even) < widest(rows); even = narrower(rows)) {
    rows = even;
  }
  return rows.map(({ text: row }) => row);
};
