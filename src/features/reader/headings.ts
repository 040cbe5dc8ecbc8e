import { exactlyOpenedBy, openedBy, type Opens } from './heading-words.ts';
import { isGroupName } from './group-names.ts';
import { headingKey, isBracketed } from './marks.ts';
import { dashes, headingMarks, isContent, longestHeading, sentence } from './heading-shape.ts';
import type { Piece } from './pieces.ts';
import type { ReasonKind } from './types.ts';

/** `sub` names a group of lines inside the section it stands in. */
export interface Heading {
  readonly opens: Opens | 'sub';
  readonly kind: Extract<ReasonKind, 'heading-name' | 'heading-noun' | 'heading-shape'>;
}

const longestPlain = 24;
const longestPointing = 40;

const groupName: Heading = { opens: 'sub', kind: 'heading-shape' };

/** List items that are headings all the same: `- 이런 분들을 찾고 있어요`. */
const pointsAhead =
  /^.{0,16}이런 .{0,10}(?:해요|합니다|찾(?:고 있어요|아요|습니다)|있어요|싶어요|좋아요|우대(?:해요|합니다)|기다려요)[.!~]*$|^\S{2,12}(?:을|를) 소개(?:해요|합니다)[.!]?$|^(?:아래|다음)의? .{0,20}(?:해요|합니다)[.!]?$/;
const pointing = /이런|이렇게|이러한|다음과|아래/;

/** Marks that set a heading apart from the bulleted lines around it. */
const isEmoji = (mark: string): boolean => mark !== '' && mark.charCodeAt(0) > 0x26ff;

const hasHeadingShape = (piece: Piece): boolean =>
  isBracketed(piece.words) ||
  headingMarks.has(piece.marks.bullet) ||
  isEmoji(piece.marks.bullet) ||
  /[:：]$/.test(piece.words);

const isShort = (piece: Piece): boolean => piece.words.length <= longestHeading;

/** Named by its whole, whatever mark stands before it. */
const byName = (piece: Piece): Heading | undefined => {
  if (!isShort(piece)) return undefined;
  const opens = exactlyOpenedBy(headingKey(piece.words));
  return opens === undefined ? undefined : { opens, kind: 'heading-name' };
};

/** An English title: `Recruitment Process and Others`. */
const isTitle = (words: string): boolean =>
  words.length <= longestPointing &&
  /^[A-Z][\w'&-]*(?: (?:[A-Z&][\w'&-]*|and|of|to|the|for|in|you|we))+:?$/.test(words);

/** The length up to which a line without any mark may be a heading. */
const plainLimit = (words: string): number => (pointing.test(words) || isTitle(words) ? longestPointing : longestPlain);

const isPlainHeading = ({ words, marks }: Piece): boolean =>
  words.length <= plainLimit(words) &&
  !marks.numbered &&
  (!sentence.test(words) || pointing.test(words) || /업무|소개(?:해요|합니다)/.test(words));

/** Short lines that are no list item may be named by their head noun; list items only when they point at what follows. */
const mayHaveNoun = (piece: Piece): boolean => {
  const { words, marks } = piece;
  if (isBracketed(words) || marks.bullet === '#') return true;
  if (/\S:\s*\S/.test(words)) return false;
  const points = pointing.test(words);
  if (isContent(words) && !points) return false;
  if (piece.part > 0 && !hasHeadingShape(piece)) return false;
  if (dashes.has(marks.bullet)) return pointsAhead.test(words);
  if (marks.bullet === '※') return false;
  if (marks.bullet === '*') return points || words.length <= 10;
  return hasHeadingShape(piece) || isPlainHeading(piece);
};

const plainNoun =
  /(?:사항|요건|자격|업무|조건|역량|스택|복지|전형|절차|소개|환경|안내|서류|스킬|프로세스|형태|방법|기간|유의|여정|혜택|제도|[a-z]:?)$/i;

const byNoun = (piece: Piece): Heading | undefined => {
  if (!isShort(piece) || !mayHaveNoun(piece)) return undefined;
  const shaped = hasHeadingShape(piece) || pointing.test(piece.words) || sentence.test(piece.words);
  if (!shaped && !plainNoun.test(piece.words)) return undefined;
  const word = openedBy(headingKey(piece.words));
  return word === undefined ? undefined : { opens: word.opens, kind: word.isExact ? 'heading-name' : 'heading-noun' };
};

/** What a piece is as a heading, if it is one: by its name, then its head noun, then its shape. */
export const headingOf = (piece: Piece, before: Piece | undefined, next: Piece | undefined): Heading | undefined =>
  byName(piece) ?? byNoun(piece) ?? (isGroupName(piece, before, next) ? groupName : undefined);
