import { fold } from '../names/index.ts';
import type { Span } from './types.ts';

/** One non-empty line. Offsets are in `Page.clean`. */
export interface Line {
  /** From 1, over the non-empty lines. */
  readonly line: number;
  readonly start: number;
  readonly end: number;
  /** Where the trimmed line stands in the text as pasted. */
  readonly pasted: Span;
}

/** A pasted text made readable. `clean` is as long as the folded text: markup is blanked out, not cut out. */
export interface Page {
  readonly clean: string;
  readonly lines: readonly Line[];
  /** Offset in the text as pasted. */
  readonly at: (index: number) => number;
}

const blank = (match: string): string => ' '.repeat(match.length);

/** Tags that stand together, as between two paragraphs. */
const tags =
  /(?:<\/?(?:li|br|p|tr|div|h[1-6]|ul|ol|span|strong|b|em|i|u|table|thead|tbody|td|th|a|img|hr|font|section|article)\b[^<>\n\r]{0,200}>[ \t]*)+/gi;
const breaking = /<\/?(?:li|br|p|tr|div|h[1-6])\b/i;

/**
 * Tags that break lines become a bullet where text stands before and behind them, and so does the start of a list item;
 * the border of two cells becomes a tab.
 */
const mark = (run: string, offset: number, whole: string): string => {
  const isInside = /[^\n\r]/.test(whole.charAt(offset - 1)) && /[^\n\r]/.test(whole.charAt(offset + run.length));
  const sign =
    /<li\b/i.test(run) || (isInside && breaking.test(run)) ? '•' : /<t[dh]\b/i.test(run) && isInside ? '\t' : ' ';
  return sign.padEnd(run.length);
};

const entities = /&(?:nbsp|ensp|emsp|#160);/gi;
const signs: ReadonlyMap<string, string> = new Map([
  ['&amp;', '&'],
  ['&lt;', '<'],
  ['&gt;', '>'],
  ['&quot;', '"'],
  ['&middot;', '·'],
  ['&bull;', '•'],
]);

/** Blanks markup, keeping every offset. Tags that break lines on the page become a bullet inside a line. */
const blankMarkup = (text: string): string => {
  const marked = /[*_~]{2}|`/.test(text) ? text.replace(/\*{2,3}|__|~~|`{1,3}/g, blank) : text;
  if (!/[<&]/.test(marked)) return marked;
  return marked
    .replace(tags, mark)
    .replace(entities, blank)
    .replace(/&(?:amp|lt|gt|quot|middot|bull);/gi, (match) =>
      (signs.get(match.toLowerCase()) ?? ' ').padEnd(match.length),
    );
};

const breaks = /\r\n|\n|\r/g;

const trimmed = (text: string, start: number, end: number): Span => {
  const part = text.slice(start, end);
  const from = start + part.length - part.trimStart().length;
  return { start: from, end: Math.max(from, start + part.trimEnd().length) };
};

/** Stretches between line breaks. */
const stretches = (text: string): readonly Span[] => {
  const ends = [...text.matchAll(breaks)];
  return [...ends.map(({ index }) => index), text.length].map((end, at) => {
    const before = ends[at - 1];
    return { start: before === undefined ? 0 : before.index + before[0].length, end };
  });
};

/**
 * Splits a pasted text at its line breaks (\\n, \\r\\n and \\r alone). Folding keeps every break, so the stretches of both
 * texts go together; what counts as empty is told by the text as pasted.
 */
export const toPage = (text: string): Page => {
  const folded = fold(text);
  const lines: Line[] = [];
  const pasted = stretches(text);
  stretches(folded.text).forEach(({ start, end }, index) => {
    const given = trimmed(text, pasted[index]?.start ?? 0, pasted[index]?.end ?? 0);
    if (given.end > given.start)
      lines.push({ line: lines.length + 1, ...trimmed(folded.text, start, end), pasted: given });
  });
  return { clean: blankMarkup(folded.text), lines, at: folded.at };
};
