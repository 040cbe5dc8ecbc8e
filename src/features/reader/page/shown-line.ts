import type { Condition, Level, ReadLine, Reason, Section } from '../types.ts';
import type { Edit } from './edits.ts';
import { type PlainLine, plainLines, type ShownAsk } from './plain-line.ts';

export type { ShownAsk, ShownName } from './plain-line.ts';

/** A condition as it is shown. `text` is empty where only its kind is known, as in a shared reading. */
export type ShownCondition =
  | { readonly kind: 'years'; readonly min: number; readonly max?: number; readonly text: string }
  | { readonly kind: Exclude<Condition['kind'], 'years'>; readonly text: string };

/** A line as the page shows it: what was read, with what the visitor set right. */
export interface ShownLine extends PlainLine {
  readonly conditions: readonly ShownCondition[];
  readonly reasons: readonly Reason[];
  readonly unread: boolean;
  readonly personal: boolean;
  readonly edited: boolean;
  /** The visitor says that they meet its conditions. */
  readonly met: boolean;
}

/** A line that asks something: it stands in one of the four sections. */
export type AskingLine = ShownLine & { readonly level: Level };

export const isAsking = (line: ShownLine): line is AskingLine => line.level !== undefined;

const sectionOf = {
  duty: 'duty',
  required: 'required',
  preferred: 'preferred',
  used: 'stack',
} as const satisfies Record<Level, Section>;

const isUnread = ({ level, asks, conditions }: Pick<ShownLine, 'level' | 'asks' | 'conditions'>): boolean =>
  level !== undefined && asks.length === 0 && conditions.length === 0;

const withoutSkill = (asks: readonly ShownAsk[], skill: string): readonly ShownAsk[] =>
  asks
    .map((ask) => ({ ...ask, skills: ask.skills.filter((id) => id !== skill) }))
    .filter(({ skills }) => skills.length > 0);

const withAsks = (line: ShownLine, asks: readonly ShownAsk[]): ShownLine => ({
  ...line,
  asks,
  edited: true,
  unread: isUnread({ ...line, asks }),
});

const edit = (line: ShownLine, change: Edit): ShownLine => {
  switch (change.kind) {
    case 'level': {
      const stays = isAsking(line);
      const changed = { ...line, level: change.level, section: stays ? line.section : sectionOf[change.level] };
      return { ...changed, edited: true, unread: isUnread(changed) };
    }
    case 'not-asked': {
      const { level: _, ...rest } = line;
      return { ...rest, section: 'other', asks: [], conditions: [], names: [], edited: true, unread: false };
    }
    case 'with':
      return withAsks(line, [...withoutSkill(line.asks, change.skill), { mode: 'all', skills: [change.skill] }]);
    case 'without':
      return withAsks(line, withoutSkill(line.asks, change.skill));
    default:
      return { ...line, met: change.kind === 'met' };
  }
};

/** Sets lines right, one edit after the other. Edits of lines that are not there change nothing. */
export const withEdits = (lines: readonly ShownLine[], edits: readonly Edit[]): readonly ShownLine[] => {
  if (edits.length === 0) return lines;
  const byKey = Map.groupBy(edits, ({ at }) => at);
  return lines.map((line) => (byKey.get(line.key) ?? []).reduce(edit, line));
};

/** What was read, ready to be shown. */
export const shownLines = (lines: readonly ReadLine[]): readonly ShownLine[] =>
  plainLines(lines).flatMap((plain, at) => {
    const read = lines[at];
    if (!read) return [];
    const { conditions, reasons, unread, personal } = read;
    return [{ ...plain, conditions, reasons, unread, personal, edited: false, met: false }];
  });

/** The skills lines ask for, each once, in their order. */
export const skillsOf = (lines: readonly Pick<ShownLine, 'asks'>[]): readonly string[] => [
  ...new Set(lines.flatMap(({ asks }) => asks.flatMap(({ skills }) => skills))),
];

/** How much of a reading there is, in lines as they are shown: each piece of a line that was cut is one. */
export interface LineCounts {
  readonly lines: number;
  readonly asking: number;
  readonly unread: number;
}

/** Counts the lines, those that ask, and of these those in which nothing was recognised. */
export const countLines = (lines: readonly ShownLine[]): LineCounts => {
  const asking = lines.filter(isAsking);
  return { lines: lines.length, asking: asking.length, unread: asking.filter(({ unread }) => unread).length };
};
