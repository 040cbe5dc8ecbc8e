import { exactlyOpenedBy, isWeakHeading, openedBy } from './heading-words.ts';
import type { Line, Page } from './lines.ts';
import { headingKey, isBracketed, readMarks, type Marks } from './marks.ts';

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

interface Cut {
  readonly at: number;
  readonly glued: boolean;
}

const innerBullet = /(?:\s|(?<=\S))[•●▪■◆ㆍ](?=\s?\S)/g;
const innerDash = /\s[-·*]\s(?=\S)/g;

/**
 * Bullets inside a line: round ones always, a dash or dot only where the line begins with the same, or a dot where it
 * begins with none but most other lines do.
 */
const bulletCuts = (text: string, marks: Marks, usual: string): readonly Cut[] => {
  const mark = marks.bullet === '' && usual === '·' ? usual : marks.bullet;
  const cuts = [...text.matchAll(innerBullet)].map((match) => ({ at: match.index + match[0].length - 1, glued: true }));
  if (!'-·*'.includes(mark) || mark === '') return cuts;
  const dashes = [...text.matchAll(innerDash)].filter(
    (match) => match[0].trim() === mark && match.index > marks.length,
  );
  return [...cuts, ...dashes.map((match) => ({ at: match.index + 1, glued: true }))];
};

const trailingBracket = /(?:\[[^[\]]{2,40}\]|<[^<>]{2,40}>|【[^【】]{2,40}】)$/;

/** A heading glued to the end of the line before it. */
const trailingCut = (text: string): readonly Cut[] => {
  const match = trailingBracket.exec(text);
  if (match === null || match.index < 4) return [];
  return openedBy(headingKey(match[0])) === undefined ? [] : [{ at: match.index, glued: false }];
};

const cellCuts = (text: string): readonly Cut[] =>
  text.includes('\t') || /^\|.*\|$/.test(text)
    ? [...text.matchAll(/\t+|\|(?=[^|])/g)].map((match) => ({ at: match.index, glued: false }))
    : [];

const labelled = /^([^:：•\n]{2,24}?)\s*(?::|：|•|(?<=\])|(?<=】))\s*(?=\S)/;

/** A heading and its content on one line: `자격요건: …`, `[우대사항] …`. */
const labelCut = (words: string, offset: number): readonly Cut[] => {
  const match = labelled.exec(words);
  if (match === null || match[0].length >= words.length) return [];
  const key = headingKey(match[1] ?? '');
  return exactlyOpenedBy(key) === undefined || isWeakHeading(key)
    ? []
    : [{ at: offset + match[0].length, glued: false }];
};

const numberedCuts = (text: string): readonly Cut[] => {
  const numbers = [...text.matchAll(/(?:^|\s)\(?(\d{1,2})[.)]\s(?=\S)/g)];
  const inOrder = numbers.length >= 3 && numbers.every((match, index) => Number(match[1]) === index + 1);
  return inOrder ? numbers.slice(1).map((match) => ({ at: match.index + 1, glued: false })) : [];
};

const gluedHeading =
  /^(주요업무|담당업무|자격요건|지원자격|우대사항|기술스택|혜택 및 복지|채용 전형|포지션 상세)(?=[•\-·\d([A-Z]|[가-힣]{2})/;

const cutsOf = (text: string, usual: string): readonly Cut[] => {
  const marks = readMarks(text);
  const glued = gluedHeading.exec(text);
  const all = [
    ...bulletCuts(text, marks, usual),
    ...trailingCut(text),
    ...cellCuts(text),
    ...labelCut(text.slice(marks.length), marks.length),
    ...numberedCuts(text),
    ...(glued === null || exactlyOpenedBy(headingKey(text)) !== undefined
      ? []
      : [{ at: glued[0].length, glued: false }]),
  ];
  return all.filter(({ at }) => at > marks.length).sort((a, b) => a.at - b.at);
};

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
