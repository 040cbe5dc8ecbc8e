import { memoizeByKey } from '../../../domain/memoize.ts';
import {
  type Demand,
  guideOf,
  learningOrder,
  type LineState,
  stateOf,
  type Step,
  type Tally,
  tallyOf,
} from '../../learning/index.ts';
import type { ReadData } from './read-data.ts';
import { type AskingLine, isAsking, type ShownCondition, type ShownLine } from './shown-line.ts';

/** Newcomers may apply: a condition everybody meets. */
const isFree = (condition: ShownCondition): boolean =>
  condition.kind === 'years' && condition.min === 0 && condition.max === undefined;

/** What a line asks, for the one rule that tells how lines stand. */
const demandOf = ({ text, asks, conditions, met }: ShownLine): Demand => ({
  text,
  asks,
  conditions: conditions.map((condition) => (isFree(condition) ? 'free' : 'open')),
  isShown: met,
});

/** Holds one line against the skills somebody knows. */
export const lineStateOf = (line: AskingLine, known: ReadonlySet<string>): LineState =>
  line.unread ? 'unread' : stateOf(demandOf(line), known);

/** The lines of one level by how they stand. */
export const tallyAt = (
  lines: readonly ShownLine[],
  level: AskingLine['level'],
  known: ReadonlySet<string>,
): Tally<AskingLine> =>
  tallyOf(
    lines.filter(isAsking).filter((line) => line.level === level),
    (line) => lineStateOf(line, known),
  );

/** The roadmap and what stands on what, as they were loaded. */
export const guideIn = memoizeByKey(({ stops, skills }: Pick<ReadData, 'stops' | 'skills'>) => guideOf(stops, skills));

/** What to learn next for this posting, by the one order of the site. */
export const nextSteps = (
  lines: readonly ShownLine[],
  known: ReadonlySet<string>,
  data: Pick<ReadData, 'stops' | 'skills'>,
): readonly Step<AskingLine>[] => learningOrder(lines.filter(isAsking), known, guideIn(data)).steps;
