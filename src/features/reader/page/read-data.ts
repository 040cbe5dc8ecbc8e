import type { Stop, Studied } from '../../learning/index.ts';
import type { Wording } from '../../requirements/match.ts';
import type { Level } from '../types.ts';

/** What is told of a skill once a posting is read. */
export type SkillRow = Studied & { readonly definition: string };

/** A kind of demand, as the page tells it. */
export type RequirementRow = Wording & {
  readonly name: string;
  readonly asks: string;
  readonly questions: readonly string[];
};

/** What was said about a recorded line. Without a source the words are ours. */
export type RecordedReading = {
  readonly text: string;
  readonly source?: { readonly label: string; readonly url: string };
};

/** A recorded line that somebody explained. */
export type RecordedLine = {
  readonly id: string;
  readonly level: Level;
  readonly text: string;
  readonly skills: readonly string[];
  readonly requirement?: string;
  readonly readings: readonly RecordedReading[];
};

/** A recorded posting: the skills it names, and those of its lines that have a reading. */
export type RecordedPosting = {
  readonly id: string;
  readonly title: string;
  /** `2026년 6월에 본 공고`, or what the record says of its age. */
  readonly seen: string;
  readonly kind: 'company' | 'archetype';
  readonly summary: string;
  readonly skills: readonly string[];
  readonly lines: readonly RecordedLine[];
};

/** Everything beyond the names: loaded when the box is focused or holds text. */
export type ReadData = {
  readonly skills: readonly SkillRow[];
  readonly stops: readonly Stop[];
  readonly requirements: readonly RequirementRow[];
  readonly postings: readonly RecordedPosting[];
  /** How many postings of named companies `demand` counts. */
  readonly counted: number;
};
