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
  /** No heading rules here: lines are placed by what they say. */
  readonly bySaying: boolean;
}

/** What is so of the posting as a whole. */
interface Outline {
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

interface Step {
  readonly placed: Placed;
  readonly state: State;
}

/** What comes after what, where headings were lost. */
const following: Readonly<Partial<Record<Section, Section>>> = { duty: 'required', required: 'preferred' };
const mostGlued = 4;
const longestCell = 12;

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

/** Years under the name of a position: `(신입 ~ 경력 10년)`, `구분: 경력(3년 이상)`. */
const bareYears = /^[([]?\s*(?:(?:구분|경력|연차|모집 ?구분|경력 ?구분)\s*[:：]\s*)?(?:신입|경력|무관)[^.]{0,22}$/;

const isBareYears = (piece: Piece | undefined): boolean =>
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

const outlineOf = (pieces: readonly Piece[], hasSkill: (piece: Piece) => boolean): Outline => {
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

const higherDegree = /석사|박사|master|ph\.?d/i;
const anyDegree = /학사|전공|학위|대졸|degree/i;

/** A second, tighter word on degrees among what is asked begins what is welcome. */
const beginsWelcome = (piece: Piece, state: State): boolean =>
  state.section === 'required' && state.seenDegree && (higherDegree.test(piece.words) || anyDegree.test(piece.words));

/** Where a piece belongs by what it says: duties come first, then what is asked, then what is welcome. */
const bySaying = (piece: Piece, said: Said, state: State, { isListed, isBordered }: Outline): Section => {
  if (said.says === 'note') return 'other';
  if (said.says === 'welcome' || beginsWelcome(piece, state)) return 'preferred';
  if (state.section === 'required' || state.section === 'preferred') return state.section;
  if (said.says === 'have' && !isBordered) return 'required';
  const isItem = piece.marks.bullet !== '' || piece.marks.numbered;
  if (said.says === 'do' && (isItem || !isListed)) return 'duty';
  return isItem && isListed ? 'duty' : 'other';
};

const placeBySaying = (piece: Piece, state: State, outline: Outline): Step => {
  const said = saidIn(piece);
  const section = bySaying(piece, said, state, outline);
  const seenDegree = state.seenDegree || anyDegree.test(piece.words);
  const next =
    section === 'other'
      ? { ...state, seenDegree }
      : { ...state, section, opener: undefined, asked: section, seenDegree };
  const reasons = said.length === 0 ? [] : [at(piece, said, said.says === 'note' ? 'content' : 'ending')];
  return { placed: { section, reasons }, state: next };
};

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

/** What is asked of a position, told right under its name where no heading of its own says so. */
const isAskedWithPosition = (piece: Piece, state: State, { named }: Outline): boolean =>
  state.section === 'other' &&
  !named.has('required') &&
  state.opener !== undefined &&
  /(?:채용|모집) ?(?:분야|부문)/.test(state.opener.words) &&
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
  if (isBareYears(piece) && (state.bySaying || index < outline.first || outline.first < 0)) {
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
