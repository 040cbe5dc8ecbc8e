import { askedSkills, levelOf } from '../../domain/posting-lines.ts';
import { yearsInWords } from '../../domain/labels.ts';
import type { Ask, Entry, Level } from '../../domain/types.ts';

/** What a posting asks, in the half minute one gives it. */
export type PostingSummary = {
  /** How many lines stand at each binding level. */
  readonly counts: Readonly<Record<'required' | 'preferred', number>>;
  /** The skills of each binding level, in the order they are named; a skill asked as a must is no plus too. */
  readonly skills: Readonly<Record<'required' | 'preferred', readonly string[]>>;
  /** Years and schooling that required lines ask, in words. */
  readonly conditions: readonly string[];
};

const conditionIn = (ask: Ask): readonly string[] => {
  if (!('condition' in ask)) return [];
  if (ask.condition === 'years' && ask.years !== undefined) return [yearsInWords(ask.years, ask.yearsTo)];
  return ask.condition === 'degree' || ask.condition === 'language' ? [ask.text] : [];
};

/** The half-minute summary of a posting. */
export const summaryOfPosting = ({ lines }: Pick<Entry<'postings'>, 'lines'>): PostingSummary => {
  const at = (level: Level) => lines.filter((line) => levelOf(line) === level);
  const skillsAt = (level: Level): readonly string[] => [
    ...new Set(at(level).flatMap(({ asks }) => asks.flatMap(askedSkills))),
  ];
  const required = skillsAt('required');
  const musts = at('required');
  return {
    counts: { required: at('required').length, preferred: at('preferred').length },
    skills: { required, preferred: skillsAt('preferred').filter((skill) => !required.includes(skill)) },
    conditions: [...new Set(musts.flatMap(({ asks }) => asks.flatMap(conditionIn)))],
  };
};
