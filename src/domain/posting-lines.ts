import type { Ask, Level, Line, Section } from './types.ts';

const levelOfSection = {
  duty: 'duty',
  required: 'required',
  preferred: 'preferred',
  stack: 'used',
} as const satisfies Record<Section, Level>;

/** The level of a line: what its wording says, else what its section means. */
export const levelOf = (line: Line): Level => line.level ?? levelOfSection[line.section];

/** The skills one ask names, in the order it names them. */
export const askedSkills = (ask: Ask): readonly string[] => {
  if ('all' in ask) return ask.all;
  return 'any' in ask ? ask.any : ask.orSkills;
};

/** The skills lines name, each once, in the order they are named. */
export const skillsIn = (lines: readonly { readonly asks: readonly Ask[] }[]): readonly string[] => [
  ...new Set(lines.flatMap(({ asks }) => asks.flatMap(askedSkills))),
];
