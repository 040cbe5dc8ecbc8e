import { saidIn } from './content.ts';
import { headingOf, type Heading } from './headings.ts';
import type { Piece } from './pieces.ts';

/** What is so of the posting as a whole. */
export interface Outline {
  readonly headings: readonly (Heading | undefined)[];
  /** Names of positions: the line below tells the years. A new position begins anew. */
  readonly positions: ReadonlySet<Piece>;
  /** Lines that hold nothing but several headings: the head of a table. */
  readonly tableHeads: ReadonlySet<number>;
  /** The asking sections that have a heading. */
  readonly named: ReadonlySet<string>;
  /** Index of the first heading that asks, or -1. */
  readonly first: number;
  /** Most lines are list items, so a plain sentence among them is none. */
  readonly isListed: boolean;
  /** A section lost its heading and hangs on the last line of the one before. */
  readonly isGlued: boolean;
  /** No heading asks, but two pieces hang on the line before: they are the borders of what is asked and of what is welcome. */
  readonly isBordered: boolean;
  readonly hasSkill: (piece: Piece) => boolean;
}

const mostGlued = 4;
const longestCell = 12;

const asks = (heading: Heading | undefined): boolean =>
  heading !== undefined && heading.opens !== 'sub' && heading.opens !== 'other';

/** Years under the name of a position: `(신입 ~ 경력 10년)`, `구분: 경력(3년 이상)`. */
const bareYears =
  /^[([]?\s*(?:(?:구분|경력|연차|모집 ?구분|경력 ?구분)\s*[:：]\s*)?(?:(?:신입|경력|무관)[^.]{0,22}|\d{1,2}\s?년 이상의? (?:관련 )?(?:경력|경험))$/;

/** Whether a line tells the years of a position and nothing else. */
export const isBareYears = (piece: Piece | undefined): boolean =>
  piece !== undefined && piece.marks.bullet === '' && bareYears.test(piece.words) && /\d\s?년|무관/.test(piece.words);

const positionsOf = (pieces: readonly Piece[]): ReadonlySet<Piece> =>
  new Set(
    pieces.filter(
      (piece, index) =>
        piece.marks.bullet === '' &&
        piece.words.length <= 40 &&
        /^\(/.test(pieces[index + 1]?.words ?? '') &&
        isBareYears(pieces[index + 1]),
    ),
  );

/** Lines of nothing but short cells, two or more of them headings that ask. */
const tableHeadsOf = (pieces: readonly Piece[], headings: readonly (Heading | undefined)[]): ReadonlySet<number> => {
  const cells = new Map<number, number>();
  const content = new Set<number>();
  pieces.forEach(({ line, words, marks }, index) => {
    if (asks(headings[index])) cells.set(line, (cells.get(line) ?? 0) + 1);
    else if (words.length > longestCell || marks.bullet !== '') content.add(line);
  });
  return new Set([...cells].flatMap(([line, count]) => (count >= 2 && !content.has(line) ? [line] : [])));
};

/** Looks over the whole posting before its lines are placed. */
export const outlineOf = (pieces: readonly Piece[], hasSkill: (piece: Piece) => boolean): Outline => {
  const headings = pieces.map((piece, index) => headingOf(piece, pieces[index - 1], pieces[index + 1]));
  const glued = pieces.filter((piece) => piece.glued).length;
  const borders = pieces.filter((piece) => piece.glued && saidIn(piece).says !== 'do').length;
  const first = headings.findIndex(asks);
  return {
    headings,
    positions: positionsOf(pieces),
    tableHeads: tableHeadsOf(pieces, headings),
    named: new Set(headings.filter(asks).map((heading) => heading?.opens ?? '')),
    first,
    isListed: pieces.filter(({ marks }) => marks.bullet !== '').length * 2 > pieces.length,
    isGlued: glued > 0 && glued <= mostGlued,
    isBordered: first < 0 && borders === 2,
    hasSkill,
  };
};
