import { emWidth } from '../../domain/text-width.ts';

/** The pieces of a word, none wider than the limit; one piece for a word that fits. */
const piecesOf = (word: string, limit: number): readonly string[] => {
  const pieces: string[] = [''];
  for (const letter of word) {
    const last = pieces.at(-1) ?? '';
    if (last !== '' && emWidth(last + letter) > limit) pieces.push(letter);
    else pieces[pieces.length - 1] = last + letter;
  }
  return pieces;
};

/** Rows no wider than the limit in em, broken at spaces, and inside a word only when the word alone is too wide. */
export const wrap = (text: string, limit: number): readonly string[] => {
  const rows: string[] = [];
  for (const word of text.trim().split(/[ \n]+/)) {
    const [first = '', ...rest] = piecesOf(word, limit);
    const joined = `${rows.at(-1) ?? ''} ${first}`.trimStart();
    if (rows.length > 0 && emWidth(joined) <= limit) rows[rows.length - 1] = joined;
    else rows.push(first);
    rows.push(...rest);
  }
  return rows;
};

const widestWord = (text: string): number =>
  Math.max(
    ...text
      .trim()
      .split(/[ \n]+/)
      .map(emWidth),
  );

/** The same number of rows, made as even as can be without breaking a word that was whole. */
const evened = (text: string, limit: number): readonly string[] => {
  const rows = wrap(text, limit);
  const narrowest = Math.min(limit, widestWord(text));
  const limits = Array.from({ length: 20 }, (_, step) => narrowest + ((limit - narrowest) * step) / 20);
  return limits.map((narrow) => wrap(text, narrow)).find(({ length }) => length === rows.length) ?? rows;
};

const shortened = (row: string, limit: number): string => {
  const letters = [...row];
  while (letters.length > 0 && emWidth(`${letters.join('')}…`) > limit) letters.pop();
  return `${letters.join('').trimEnd()}…`;
};

/** A font size and how many rows it leaves room for. */
export type Size = { readonly size: number; readonly rows: number };

/** A text set in rows of one size. */
export type Setting = { readonly size: number; readonly rows: readonly string[] };

/** Sets a text in the first size whose rows hold it word by word; in the last size words break and an ellipsis ends it. */
export const setText = (text: string, width: number, sizes: readonly Size[]): Setting => {
  for (const { size, rows } of sizes) {
    const set = evened(text, width / size);
    if (set.length <= rows && widestWord(text) <= width / size) return { size, rows: set };
  }
  const { size, rows } = sizes.at(-1) ?? { size: width, rows: 1 };
  const limit = width / size;
  const all = wrap(text, limit);
  const shown = all.slice(0, rows);
  return { size, rows: shown.map((row, at) => (at === rows - 1 && all.length > rows ? shortened(row, limit) : row)) };
};
