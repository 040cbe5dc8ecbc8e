import { levelOrder } from '../../../domain/levels.ts';
import type { Level } from '../types.ts';
import type { ShownLine } from './shown-line.ts';
import { levelsOf } from './skill-levels.ts';

/** A skill in two readings, and its level in each that asks for it. */
export interface SkillRow {
  readonly skill: string;
  readonly a?: Level;
  readonly b?: Level;
}

/** Two readings side by side: lines by level, and skills; shared skills first, then the most binding. */
export interface SideBySide {
  readonly counts: readonly { readonly level: Level; readonly a: number; readonly b: number }[];
  readonly skills: readonly SkillRow[];
}

const countAt = (lines: readonly ShownLine[], level: Level): number =>
  lines.filter((line) => line.level === level).length;

const rankOf = ({ a, b }: SkillRow): number => {
  const places = [a, b].flatMap((level) => (level ? [levelOrder.indexOf(level)] : []));
  return (a && b ? 0 : 10) + Math.min(...places);
};

export const sideBySide = (a: readonly ShownLine[], b: readonly ShownLine[]): SideBySide => {
  const [levelsA, levelsB] = [levelsOf(a), levelsOf(b)];
  const skills = [...new Set([...levelsA.keys(), ...levelsB.keys()])].map((skill): SkillRow => {
    const [inA, inB] = [levelsA.get(skill), levelsB.get(skill)];
    return { skill, ...(inA ? { a: inA } : {}), ...(inB ? { b: inB } : {}) };
  });
  return {
    counts: levelOrder.map((level) => ({ level, a: countAt(a, level), b: countAt(b, level) })),
    skills: skills.toSorted((x, y) => rankOf(x) - rankOf(y) || (x.skill < y.skill ? -1 : 1)),
  };
};
