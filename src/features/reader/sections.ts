import { noteIn, saidIn, type Said } from './content.ts';
import { headingOf, type Heading } from './headings.ts';
import type { Piece } from './pieces.ts';
import type { ReasonKind, Section } from './types.ts';

/** A section and what it rests on, in offsets of `Page.clean`. */
export interface Placed {
  readonly section: Section;
  readonly reasons: readonly PlacedReason[];
}

export interface PlacedReason {
  readonly kind: ReasonKind;
  readonly start: number;
  readonly end: number;
  readonly line?: number;
}

type Asking = Exclude<Section, 'heading' | 'other'>;

interface State {
  readonly section: Section;
  /** The heading that opened it. */
  readonly opener: Piece | undefined;
}

const rank: Readonly<Record<string, Section | undefined>> = { duty: 'required', required: 'preferred' };

const reason = (piece: Piece, said: Said, kind: ReasonKind): PlacedReason => ({
  kind,
  start: piece.start + said.index,
  end: piece.start + said.index + said.length,
});

const headingReason = (piece: Piece, heading: Heading): PlacedReason => ({
  kind: heading.kind,
  start: piece.start,
  end: piece.end,
});

const under = (opener: Piece): PlacedReason => ({
  kind: 'under-heading',
  start: opener.start,
  end: opener.end,
  line: opener.line,
});

/** Which of the four sections the headings of the posting name. */
const namedSections = (headings: readonly (Heading | undefined)[]): ReadonlySet<string> =>
  new Set(
    headings.flatMap((heading) =>
      heading === undefined || heading.opens === 'sub' || heading.opens === 'other' ? [] : [heading.opens],
    ),
  );

const higherDegree = /석사|박사|master|ph\.?d/i;
const anyDegree = /학사|전공|학위|대졸|degree/i;

/** Places pieces by what they say, where no heading says it: duties come first, then what is asked, then what is welcome. */
const bySaying = (piece: Piece, said: Said, now: Section, seenDegree: boolean, hasIntro: boolean): Section => {
  if (said.says === 'note') return 'other';
  if (said.says === 'welcome') return 'preferred';
  if (now === 'required' && seenDegree && higherDegree.test(piece.words) && !/학사/.test(piece.words))
    return 'preferred';
  if (now === 'required' || now === 'preferred') return now;
  if (said.says === 'have') return 'required';
  if (said.says === 'do' && !(hasIntro && piece.marks.bullet === '' && !piece.marks.numbered)) return 'duty';
  return now === 'duty' && piece.marks.bullet !== '' ? 'duty' : 'other';
};

/** The section of every piece. `hasSkill` tells whether a piece names a skill; it is asked only where that decides. */
export const placePieces = (pieces: readonly Piece[], hasSkill: (piece: Piece) => boolean): readonly Placed[] => {
  const headings = pieces.map((piece, index) => headingOf(piece, pieces[index - 1], pieces[index + 1]));
  const named = namedSections(headings);
  const firstNamed = headings.findIndex(
    (heading) => heading !== undefined && heading.opens !== 'sub' && heading.opens !== 'other',
  );
  const isListed = pieces.filter(({ marks }) => marks.bullet !== '').length * 2 > pieces.length;
  const glued = pieces.filter((piece) => piece.glued).length;
  let state: State = { section: 'other', opener: undefined };
  let seenDegree = false;
  let guessed: Section = 'other';

  const place = (piece: Piece, index: number): Placed => {
    const heading = headings[index];
    if (heading !== undefined) {
      if (heading.opens !== 'sub') state = { section: heading.opens, opener: piece };
      if (heading.opens !== 'sub') guessed = heading.opens;
      return { section: 'heading', reasons: [headingReason(piece, heading)] };
    }
    const note = noteIn(piece, () => hasSkill(piece));
    if (note !== undefined) return { section: 'other', reasons: [reason(piece, note, 'content')] };
    const isUnnamed = firstNamed < 0 || (index < firstNamed && !named.has('duty') && !named.has('stack'));
    const next = rank[state.section === 'other' ? guessed : state.section];
    if (piece.glued && glued <= 4 && next !== undefined && !named.has(next) && saidIn(piece).says !== 'do') {
      guessed = next;
      state = { section: next, opener: undefined };
      return { section: next, reasons: [reason(piece, saidIn(piece), 'content')] };
    }
    if (isUnnamed || (state.opener === undefined && state.section !== 'other')) {
      const said = saidIn(piece);
      const section = bySaying(piece, said, guessed, seenDegree, isListed);
      if (anyDegree.test(piece.words)) seenDegree = true;
      if (section !== 'other') guessed = section;
      return {
        section,
        reasons: said.length === 0 ? [] : [reason(piece, said, said.says === 'note' ? 'content' : 'ending')],
      };
    }
    return { section: state.section, reasons: state.opener === undefined ? [] : [under(state.opener)] };
  };
  return pieces.map(place);
};

export type { Asking };
