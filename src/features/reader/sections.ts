import { noteIn, saidIn, type Said } from './content.ts';
import { headingOf, type Heading } from './headings.ts';
import type { Piece } from './pieces.ts';
import type { ReasonKind, Section } from './types.ts';

/** What a decision rests on, in offsets of `Page.clean`. */
export interface PlacedReason {
  readonly kind: ReasonKind;
  readonly start: number;
  readonly end: number;
  readonly line?: number;
}

/** A section and what it rests on. */
export interface Placed {
  readonly section: Section;
  readonly reasons: readonly PlacedReason[];
}

/** What has been read so far. */
interface State {
  readonly section: Section;
  /** The heading that opened the section; undefined while sections come from what the lines say. */
  readonly opener: Piece | undefined;
  /** The last section that asked. */
  readonly asked: Section | undefined;
  readonly seenDegree: boolean;
}

/** What is so of the posting as a whole. */
interface Outline {
  readonly headings: readonly (Heading | undefined)[];
  /** The asking sections that have a heading. */
  readonly named: ReadonlySet<string>;
  /** Index of the first heading that asks, or -1. */
  readonly first: number;
  /** Most lines are list items, so a plain sentence among them is none. */
  readonly isListed: boolean;
  /** A section lost its heading and hangs on the last line of the one before. */
  readonly isGlued: boolean;
  readonly hasSkill: (piece: Piece) => boolean;
}

interface Step {
  readonly placed: Placed;
  readonly state: State;
}

/** What comes after what, where headings were lost. */
const following: Readonly<Partial<Record<Section, Section>>> = { duty: 'required', required: 'preferred' };
const mostGlued = 4;

const at = (piece: Piece, said: Said, kind: ReasonKind): PlacedReason => ({
  kind,
  start: piece.start + said.index,
  end: piece.start + said.index + said.length,
});

const under = (opener: Piece): PlacedReason => ({
  kind: 'under-heading',
  start: opener.start,
  end: opener.end,
  line: opener.line,
});

const asks = (heading: Heading | undefined): boolean =>
  heading !== undefined && heading.opens !== 'sub' && heading.opens !== 'other';

const outlineOf = (pieces: readonly Piece[], hasSkill: (piece: Piece) => boolean): Outline => {
  const headings = pieces.map((piece, index) => headingOf(piece, pieces[index - 1], pieces[index + 1]));
  const glued = pieces.filter((piece) => piece.glued).length;
  return {
    headings,
    named: new Set(headings.filter(asks).map((heading) => heading?.opens ?? '')),
    first: headings.findIndex(asks),
    isListed: pieces.filter(({ marks }) => marks.bullet !== '').length * 2 > pieces.length,
    isGlued: glued > 0 && glued <= mostGlued,
    hasSkill,
  };
};

const higherDegree = /석사|박사|master|ph\.?d/i;
const anyDegree = /학사|전공|학위|대졸|degree/i;

/** A second, tighter word on degrees among what is asked begins what is welcome. */
const beginsWelcome = (piece: Piece, state: State): boolean =>
  state.section === 'required' && state.seenDegree && (higherDegree.test(piece.words) || anyDegree.test(piece.words));

/** Where a piece belongs by what it says: duties come first, then what is asked, then what is welcome. */
const bySaying = (piece: Piece, said: Said, state: State, isListed: boolean): Section => {
  if (said.says === 'note') return 'other';
  if (said.says === 'welcome' || beginsWelcome(piece, state)) return 'preferred';
  if (state.section === 'required' || state.section === 'preferred') return state.section;
  if (said.says === 'have') return 'required';
  const isItem = piece.marks.bullet !== '' || piece.marks.numbered;
  if (said.says === 'do' && (isItem || !isListed)) return 'duty';
  return isItem && isListed ? 'duty' : 'other';
};

const placeBySaying = (piece: Piece, state: State, { isListed }: Outline): Step => {
  const said = saidIn(piece);
  const section = bySaying(piece, said, state, isListed);
  const seenDegree = state.seenDegree || anyDegree.test(piece.words);
  const next =
    section === 'other' ? { ...state, seenDegree } : { section, opener: undefined, asked: section, seenDegree };
  const reasons = said.length === 0 ? [] : [at(piece, said, said.says === 'note' ? 'content' : 'ending')];
  return { placed: { section, reasons }, state: next };
};

/** Lists of documents have their own 필수 and 선택. */
const documentGroup = /^[[(]?(?:필수|선택|우대|권장|공통)(?:사항)?[\])]?\s?:?$/;
const isAboutDocuments = (opener: Piece | undefined): boolean => opener !== undefined && /서류|제출/.test(opener.words);

const placeHeading = (piece: Piece, heading: Heading, state: State): Step => {
  const placed: Placed = { section: 'heading', reasons: [{ kind: heading.kind, start: piece.start, end: piece.end }] };
  const { opens } = heading;
  const stays = opens === 'sub' || (isAboutDocuments(state.opener) && documentGroup.test(piece.words));
  if (stays) return { placed, state };
  return { placed, state: { ...state, section: opens, opener: piece, asked: opens === 'other' ? state.asked : opens } };
};

/** The section that a piece glued to the line before it begins, where that section has no heading of its own. */
const begunByGlue = (piece: Piece, state: State, { named, isGlued }: Outline): Section | undefined => {
  const next = state.asked === undefined ? undefined : following[state.asked];
  if (!piece.glued || !isGlued || next === undefined || named.has(next)) return undefined;
  return saidIn(piece).says === 'do' ? undefined : next;
};

const isUnnamed = (index: number, state: State, { first, named }: Outline): boolean =>
  first < 0 ||
  (index < first && !named.has('duty') && !named.has('stack')) ||
  (state.opener === undefined && state.section !== 'other');

const place = (piece: Piece, index: number, state: State, outline: Outline): Step => {
  const heading = outline.headings[index];
  if (heading !== undefined) return placeHeading(piece, heading, state);
  const note = noteIn(piece, () => outline.hasSkill(piece));
  if (note !== undefined) return { placed: { section: 'other', reasons: [at(piece, note, 'content')] }, state };
  const begun = begunByGlue(piece, state, outline);
  if (begun !== undefined) {
    const reasons = [at(piece, saidIn(piece), 'content')];
    return {
      placed: { section: begun, reasons },
      state: { ...state, section: begun, asked: begun, opener: undefined },
    };
  }
  if (isUnnamed(index, state, outline)) return placeBySaying(piece, state, outline);
  const reasons = state.opener === undefined ? [] : [under(state.opener)];
  return { placed: { section: state.section, reasons }, state };
};

/** The section of every piece. `hasSkill` tells whether a piece names a skill; it is asked only where that decides. */
export const placePieces = (pieces: readonly Piece[], hasSkill: (piece: Piece) => boolean): readonly Placed[] => {
  const outline = outlineOf(pieces, hasSkill);
  let state: State = { section: 'other', opener: undefined, asked: undefined, seenDegree: false };
  return pieces.map((piece, index) => {
    const step = place(piece, index, state, outline);
    state = step.state;
    return step.placed;
  });
};
