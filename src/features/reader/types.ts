import type { NameMatch } from '../names/types.ts';

/** Where a line stands in the posting and what it is. */
export type Section = 'heading' | 'duty' | 'required' | 'preferred' | 'stack' | 'other';

/** How much a line asks. */
export type Level = 'duty' | 'required' | 'preferred' | 'used';

/** UTF-16 offsets in the posting as pasted, `end` excluded. */
export interface Span {
  readonly start: number;
  readonly end: number;
}

/**
 * What a decision rests on.
 * `heading-name`: an exact heading; `heading-noun`: its head noun; `heading-shape`: brackets, marks or a colon;
 * `under-heading`: the heading this line stands under; `ending`: how the line ends; `content`: what the line is about;
 * `welcome`/`must`: words that set the level; `tools`: a bare list of tools; `any`: words that make a choice of a list;
 * `condition`: the words of a condition; `personal`: words about the person, left out on purpose.
 */
export type ReasonKind =
  | 'heading-name'
  | 'heading-noun'
  | 'heading-shape'
  | 'under-heading'
  | 'ending'
  | 'content'
  | 'welcome'
  | 'must'
  | 'tools'
  | 'any'
  | 'condition'
  | 'personal';

/** The words that fired, as written in the posting. `line` is the heading's own line for `under-heading`. */
export interface Reason extends Span {
  readonly kind: ReasonKind;
  readonly text: string;
  readonly line?: number;
}

/** One demand: all of its skills, or any one of them. A demand of one skill is `all`. */
export interface Ask {
  readonly mode: 'all' | 'any';
  readonly skills: readonly NameMatch[];
}

export type Condition =
  /** The least (and, when stated, the most) years asked; 0 for 신입 and 경력 무관. */
  | ({ readonly kind: 'years'; readonly min: number; readonly max?: number; readonly text: string } & Span)
  | ({
      readonly kind: 'degree' | 'language' | 'domain' | 'attitude' | 'experience' | 'other';
      readonly text: string;
    } & Span);

/** One reading of a line, or of one piece of it. */
export interface ReadLine extends Span {
  /** Number of the non-empty line in the posting, from 1; pieces of one line share it. */
  readonly line: number;
  /** As pasted, trimmed. */
  readonly text: string;
  readonly section: Section;
  /** Set for the four sections that ask. */
  readonly level?: Level;
  /** Empty for `heading` and `other`. Skills are in the order of the text. */
  readonly asks: readonly Ask[];
  readonly conditions: readonly Condition[];
  readonly reasons: readonly Reason[];
  /** Stands in a section that asks, but nothing in it was recognised. */
  readonly unread: boolean;
  /** Speaks of military service, sex, age or disability: recognised so as to be left out. */
  readonly personal: boolean;
}

/** What is so of the whole text. */
export interface Findings {
  /** Data work is named often enough for our table of skills to fit. */
  readonly isDataJob: boolean;
  /** Several postings in one paste: their sections begin again. */
  readonly severalJobs: boolean;
  /** Written about a person rather than about a position. */
  readonly looksLikeResume: boolean;
  /** Nothing but a web address was pasted. */
  readonly isAddress: boolean;
  /** No heading that asks was found; sections come from what the lines say. */
  readonly withoutHeadings: boolean;
}

export interface Counts {
  /** Non-empty lines of the text. */
  readonly lines: number;
  /** Lines with a piece in one of the four sections that ask. */
  readonly asking: number;
  /** Asking lines in which nothing was recognised. */
  readonly unread: number;
  readonly skills: number;
}

/** A posting, read. `lines` is in the order of the text and holds every non-empty line at least once. */
export interface Reading {
  readonly lines: readonly ReadLine[];
  readonly findings: Findings;
  readonly counts: Counts;
}
