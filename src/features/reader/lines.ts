import { fold } from '../names/index.ts';

/** One non-empty line. Offsets are in `Page.clean`. */
export interface Line {
  /** From 1, over the non-empty lines. */
  readonly line: number;
  readonly start: number;
  readonly end: number;
}

/** A pasted text made readable. `clean` is as long as the folded text: markup is blanked out, not cut out. */
export interface Page {
  readonly clean: string;
  readonly lines: readonly Line[];
  /** Offset in the text as pasted. */
  readonly at: (index: number) => number;
}

const blank = (match: string): string => ' '.repeat(match.length);
const bullet = (match: string): string => `•${' '.repeat(match.length - 1)}`;

const listTags = /<\/?(?:li|br|p|tr|div|h[1-6])\b[^<>\n\r]{0,200}>/gi;
const tags =
  /<\/?(?:ul|ol|span|strong|b|em|i|u|table|thead|tbody|td|th|a|img|hr|font|section|article)\b[^<>\n\r]{0,200}>/gi;
const entities = /&(?:nbsp|ensp|emsp|#160);/gi;
const signs: ReadonlyMap<string, string> = new Map([
  ['&amp;', '&'],
  ['&lt;', '<'],
  ['&gt;', '>'],
  ['&quot;', '"'],
  ['&middot;', '·'],
  ['&bull;', '•'],
]);

/** Blanks markup, keeping every offset. A tag that breaks lines on the page becomes a bullet where it stands inside a line. */
const blankMarkup = (text: string): string => {
  const marked = /[*_`~]{2}/.test(text) ? text.replace(/\*{2,3}|__|~~|`{1,3}/g, blank) : text;
  if (!/[<&]/.test(marked)) return marked;
  return marked
    .replace(listTags, bullet)
    .replace(tags, blank)
    .replace(entities, blank)
    .replace(/&(?:amp|lt|gt|quot|middot|bull);/gi, (match) =>
      (signs.get(match.toLowerCase()) ?? ' ').padEnd(match.length),
    );
};

const breaks = /\r\n|\n|\r/g;

const trimmed = (text: string, start: number, end: number): readonly [number, number] => {
  const part = text.slice(start, end);
  const head = part.length - part.trimStart().length;
  return [start + head, Math.max(start + head, start + part.trimEnd().length)];
};

/** Splits a pasted text at its line breaks (\n, \r\n and \r alone). Lines count as empty when nothing but space is on them in the paste. */
export const toPage = (text: string): Page => {
  const folded = fold(text);
  const clean = blankMarkup(folded.text);
  const lines: Line[] = [];
  let from = 0;
  const add = (until: number): void => {
    const [start, end] = trimmed(folded.text, from, until);
    const pasted = text.slice(folded.at(from), folded.at(until));
    if (end > start || pasted.trim() !== '') lines.push({ line: lines.length + 1, start, end });
  };
  for (const match of folded.text.matchAll(breaks)) {
    add(match.index);
    from = match.index + match[0].length;
  }
  add(folded.text.length);
  return { clean, lines, at: folded.at };
};
