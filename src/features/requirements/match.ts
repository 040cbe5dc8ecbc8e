import type { Condition, Entry } from '../../domain/types.ts';

/** What of a requirement recognises a line. Plain data, so that it may travel to the browser. */
export type Wording = {
  readonly id: string;
  readonly wording: Entry<'requirements'>['wording'];
};

/** A line as requirements see it: its words, the skills it asks and the conditions it makes. */
export type AskingLine = {
  readonly text: string;
  readonly skills: readonly string[];
  readonly conditions: readonly Condition[];
};

const plain = (text: string): string => text.normalize('NFKC').toLowerCase().replace(/\s+/g, '');

/** How well one rule fits: words weigh by how many must stand there, then skills, then conditions; 0 is no fit. */
const strengthOf = (rule: Wording['wording'][number], { skills, conditions }: AskingLine, text: string): number => {
  if ('words' in rule) {
    const holds = rule.words.every((group) => group.split('|').some((word) => text.includes(plain(word))));
    return holds ? 10 + rule.words.length : 0;
  }
  if ('skills' in rule) {
    const asked = rule.skills.filter((id) => skills.includes(id)).length;
    return asked === 0 ? 0 : 1 + asked / (rule.skills.length + skills.length);
  }
  return conditions.includes(rule.condition) ? 0.5 : 0;
};

/**
 * The requirements a line makes, the most specific first; ties keep the order given. Empty when none fits.
 * @param wordings all requirements, in their own order
 */
export const requirementsFor = (line: AskingLine, wordings: readonly Wording[]): readonly string[] => {
  const text = plain(line.text);
  return wordings
    .map(({ id, wording }) => ({ id, strength: Math.max(...wording.map((rule) => strengthOf(rule, line, text))) }))
    .filter(({ strength }) => strength > 0)
    .toSorted((a, b) => b.strength - a.strength)
    .map(({ id }) => id);
};
