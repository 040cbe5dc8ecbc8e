import { cutsOf } from './cuts.ts';
import type { Line, Page } from './lines.ts';
import { isBracketed, readMarks, type Marks } from './marks.ts';

/** A line, or a part of one that stands for itself. Offsets are in `Page.clean`. */
export interface Piece {
  readonly line: number;
  readonly start: number;
  readonly end: number;
  /** Clean text from `start` to `end`. */
  readonly text: string;
  readonly marks: Marks;
  /** The text without its marks. */
  readonly words: string;
  /** Which part of its line, from 0. */
  readonly part: number;
  /** Begins at a bullet inside the line. */
  readonly glued: boolean;
}

const toPiece = (clean: string, line: number, from: number, until: number, part: number, glued: boolean): Piece => {
  const raw = clean.slice(from, until);
  const start = from + raw.length - raw.trimStart().length;
  const end = Math.max(start, from + raw.trimEnd().length);
  const text = clean.slice(start, end);
  const marks = readMarks(text);
  return { line, start, end, text, marks, words: text.slice(marks.length), part, glued };
};

const cutLine = (page: Page, line: Line, usual: string): readonly Piece[] => {
  const text = page.clean.slice(line.start, line.end);
  const cuts = isBracketed(text) ? [] : cutsOf(text, usual);
  const starts = [{ at: 0, glued: false }, ...cuts];
  const pieces = starts
    .map(({ at, glued }, index) =>
      toPiece(
        page.clean,
        line.line,
        line.start + at,
        line.start + (starts[index + 1]?.at ?? text.length),
        index,
        glued,
      ),
    )
    .filter(({ words }) => /[^\s|•]/.test(words));
  if (pieces.length > 0) return pieces.map((piece, part) => ({ ...piece, part }));
  return [toPiece(page.clean, line.line, line.start, line.end, 0, false)];
};

/** The mark most list items of a posting begin with. */
const usualMark = (page: Page): string => {
  const counts = new Map<string, number>();
  for (const { start } of page.lines) {
    const mark = page.clean.charAt(start);
    if ('-·•*'.includes(mark)) counts.set(mark, (counts.get(mark) ?? 0) + 1);
  }
  return [...counts].reduce<readonly [string, number]>((best, next) => (next[1] > best[1] ? next : best), ['', 0])[0];
};

/** Cuts every line where a new bullet, a heading or a table cell begins inside it. No character but space is lost. */
export const toPieces = (page: Page): readonly Piece[] => {
  const usual = usualMark(page);
  return page.lines.flatMap((line) => cutLine(page, line, usual));
};
