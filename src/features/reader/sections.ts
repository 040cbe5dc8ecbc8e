import { noteIn, saidIn, type Said } from './content.ts';
import { placeBySaying } from './by-saying.ts';
import type { Heading } from './headings.ts';
import { isBareYears, outlineOf, type Outline } from './outline.ts';
import type { Piece } from './pieces.ts';
import { at, under, type Placed, type PlacedReason, type State, type Step } from './placing.ts';
import type { Section } from './types.ts';

/** What comes after what, where headings were lost. */
const following: Readonly<Partial<Record<Section, Section>>> = { duty: 'required', required: 'preferred' };
/** Lists of documents have their own 필수 and 선택. */
const documentGroup = /^[[(]?(?:필수|선택|우대|권장|공통)[\])]?\s?:?$/;
const isAboutDocuments = (opener: Piece | undefined): boolean => opener !== undefined && /서류|제출/.test(opener.words);

const placeHeading = (piece: Piece, heading: Heading, state: State): Step => {
  const placed: Placed = { section: 'heading', reasons: [{ kind: heading.kind, start: piece.start, end: piece.end }] };
  const { opens } = heading;
  const stays = opens === 'sub' || (isAboutDocuments(state.opener) && documentGroup.test(piece.words));
  if (stays) return { placed, state };
  return {
    placed,
    state: { ...state, section: opens, opener: piece, bySaying: false, asked: opens === 'other' ? state.asked : opens },
  };
};

/** How to write the papers: what follows is about them too. */
const aboutPapers = /(?:이력서|경력기술서|포트폴리오|자기소개서).{0,30}(?:포함|작성|기재|첨부)/;

const placeNote = (piece: Piece, note: Said, state: State): Step => {
  const placed: Placed = { section: 'other', reasons: [at(piece, note, 'content')] };
  return { placed, state: aboutPapers.test(piece.words) ? { ...state, section: 'other', opener: piece } : state };
};

const start: State = { section: 'other', opener: undefined, asked: undefined, seenDegree: false, bySaying: false };

/** A position's name, or a table's head: what follows has no heading yet. */
const beginAnew = (piece: Piece): Step => ({
  placed: { section: 'heading', reasons: [{ kind: 'heading-shape', start: piece.start, end: piece.end }] },
  state: { ...start, bySaying: true },
});

/** The section that a piece glued to the line before it begins, where that section has no heading of its own. */
const begunByGlue = (piece: Piece, state: State, { named, isGlued }: Outline): Section | undefined => {
  const next = state.asked === undefined ? undefined : following[state.asked];
  if (!piece.glued || !isGlued || next === undefined || named.has(next)) return undefined;
  return saidIn(piece).says === 'do' ? undefined : next;
};

const namesPosition = /(?:채용|모집) ?(?:분야|부문)/;

/** Before the first heading that asks, under a position's name, or under a heading that announces one. */
const isUnderPosition = (index: number, state: State, { first }: Outline): boolean =>
  first < 0 || index < first || state.bySaying || namesPosition.test(state.opener?.words ?? '');

/** What is asked of a position, told right under its name where no heading of its own says so. */
const isAskedWithPosition = (piece: Piece, state: State, { named }: Outline): boolean =>
  state.section === 'other' &&
  !named.has('required') &&
  state.opener !== undefined &&
  namesPosition.test(state.opener.words) &&
  saidIn(piece).says === 'have';

const isUnnamed = (index: number, state: State, { first, named }: Outline): boolean =>
  first < 0 ||
  state.bySaying ||
  (index < first && !named.has('duty') && !named.has('stack')) ||
  (state.opener === undefined && state.section !== 'other');

const place = (piece: Piece, index: number, state: State, outline: Outline): Step => {
  if (piece.words === '') return { placed: { section: 'other', reasons: [] }, state };
  const heading = outline.headings[index];
  if (outline.positions.has(piece) || outline.tableHeads.has(piece.line)) return beginAnew(piece);
  if (isBareYears(piece) && isUnderPosition(index, state, outline)) {
    const reasons: readonly PlacedReason[] = [{ kind: 'content', start: piece.start, end: piece.end }];
    return { placed: { section: 'required', reasons }, state };
  }
  if (heading !== undefined) return placeHeading(piece, heading, state);
  const note = noteIn(piece, () => outline.hasSkill(piece));
  if (note !== undefined) return placeNote(piece, note, state);
  const begun = begunByGlue(piece, state, outline);
  if (begun !== undefined) {
    const reasons = [at(piece, saidIn(piece), 'content')];
    return {
      placed: { section: begun, reasons },
      state: { ...state, section: begun, asked: begun, opener: undefined },
    };
  }
  if (isUnnamed(index, state, outline)) return placeBySaying(piece, state, outline);
  if (isAskedWithPosition(piece, state, outline)) {
    return { placed: { section: 'required', reasons: [at(piece, saidIn(piece), 'ending')] }, state };
  }
  const reasons = state.opener === undefined ? [] : [under(state.opener)];
  return { placed: { section: state.section, reasons }, state };
};

/** The section of every piece. `hasSkill` tells whether a piece names a skill; it is asked only where that decides. */
export const placePieces = (pieces: readonly Piece[], hasSkill: (piece: Piece) => boolean): readonly Placed[] => {
  const outline = outlineOf(pieces, hasSkill);
  let state = start;
  return pieces.map((piece, index) => {
    const step = place(piece, index, state, outline);
    state = step.state;
    return step.placed;
  });
};
