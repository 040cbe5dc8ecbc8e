import { dashes, isContent, longestHeading, sentence } from './heading-shape.ts';
import { isBracketed } from './marks.ts';
import type { Piece } from './pieces.ts';

const longestNumbered = 45;
const longestPlain = 32;
const paragraph = 70;

const isListItem = (piece: Piece | undefined): boolean =>
  piece !== undefined && piece.marks.bullet !== '' && !isBracketed(piece.words);

/** Set apart from the item below by another mark: `1. 구축` above `- …`, `■ …` above `· …`. */
const standsAbove = (piece: Piece, next: Piece | undefined): boolean => {
  if (next === undefined || next.line === piece.line || !isListItem(next)) return false;
  if (next.marks.bullet === piece.marks.bullet) return false;
  return !dashes.has(piece.marks.bullet) || /[:：]$/.test(piece.words);
};

/** `1. 데이터 품질` above a paragraph. */
const standsAboveParagraph = (piece: Piece, next: Piece | undefined): boolean =>
  piece.marks.numbered &&
  piece.words.length <= 24 &&
  next !== undefined &&
  next.words.length >= paragraph &&
  next.marks.bullet === '' &&
  !next.marks.numbered;

/** The line before goes on in this one: a wrapped line, no name of a group. */
const looseEnd = /(?:[,·/(]|및|와|과|의|을|를|으로|로|에|적|ci\/cd)$/i;

const isPlainName = (piece: Piece, before: Piece | undefined): boolean =>
  piece.words.length <= longestPlain &&
  !sentence.test(piece.words) &&
  (before === undefined || !looseEnd.test(before.text));

/** Whether a piece, by its shape alone, names a group of lines inside the section it stands in. */
export const isGroupName = (piece: Piece, before: Piece | undefined, next: Piece | undefined): boolean => {
  const { words, marks } = piece;
  if (isBracketed(words)) return true;
  if (words.length > longestHeading || isContent(words) || piece.part > 0) return false;
  if (marks.bullet === '#' && !isListItem(before)) return true;
  if (marks.numbered && /^\(?\d+\)/.test(piece.text)) return false;
  if (standsAboveParagraph(piece, next)) return true;
  if (!standsAbove(piece, next)) return false;
  return marks.bullet !== '' || marks.numbered ? words.length <= longestNumbered : isPlainName(piece, before);
};
