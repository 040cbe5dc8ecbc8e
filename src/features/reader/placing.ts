import type { Said } from './content.ts';
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
export interface State {
  readonly section: Section;
  /** The heading that opened the section; undefined while sections come from what the lines say. */
  readonly opener: Piece | undefined;
  /** The last section that asked. */
  readonly asked: Section | undefined;
  readonly seenDegree: boolean;
  /** No heading rules here: lines are placed by what they say. */
  readonly bySaying: boolean;
}

export interface Step {
  readonly placed: Placed;
  readonly state: State;
}

/** A reason from what a piece says. */
export const at = (piece: Piece, said: Said, kind: ReasonKind): PlacedReason => ({
  kind,
  start: piece.start + said.index,
  end: piece.start + said.index + said.length,
});

/** A reason from the heading a piece stands under. */
export const under = (opener: Piece): PlacedReason => ({
  kind: 'under-heading',
  start: opener.start,
  end: opener.end,
  line: opener.line,
});
