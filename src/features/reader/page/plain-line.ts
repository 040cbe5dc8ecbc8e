import type { Level, ReadLine, Section } from '../types.ts';

/** One demand: all of its skills, or any one of them. */
export interface ShownAsk {
  readonly mode: 'all' | 'any';
  readonly skills: readonly string[];
}

/** Words of the line that name a skill. Offsets are in `text`. */
export interface ShownName {
  readonly id: string;
  readonly start: number;
  readonly end: number;
  readonly corrected?: string;
}

/** A line as the page shows it first: where it stands, how much it asks, and which skills. */
export interface PlainLine {
  /** `12`, or `12.2` for the second piece of a line. */
  readonly key: string;
  readonly line: number;
  /** As pasted; empty in a reading that came by a link. */
  readonly text: string;
  readonly section: Section;
  readonly level?: Level;
  readonly asks: readonly ShownAsk[];
  readonly names: readonly ShownName[];
}

type Read = Pick<ReadLine, 'line' | 'text' | 'section' | 'level' | 'asks' | 'start'>;

/** Lines as they are shown first. Pieces of one line are numbered from 1. */
export const plainLines = (lines: readonly Read[]): readonly PlainLine[] => {
  let [last, piece] = [0, 0];
  return lines.map(({ line, text, section, level, asks, start }) => {
    piece = line === last ? piece + 1 : 1;
    last = line;
    return {
      key: piece === 1 ? String(line) : `${line}.${piece}`,
      line,
      text,
      section,
      ...(level === undefined ? {} : { level }),
      asks: asks.map(({ mode, skills }) => ({ mode, skills: skills.map(({ id }) => id) })),
      names: asks
        .flatMap(({ skills }) => skills)
        .map((name) => ({ ...name, start: name.start - start, end: name.end - start }))
        .toSorted((a, b) => a.start - b.start),
    };
  });
};
