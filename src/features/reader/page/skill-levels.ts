import { levelOrder } from '../../../domain/levels.ts';
import type { Level } from '../types.ts';
import { isAsking, type ShownLine } from './shown-line.ts';

/** The most binding level at which each skill is asked. */
export const levelsOf = (lines: readonly ShownLine[]): ReadonlyMap<string, Level> => {
  // The most binding last: it stays.
  const asked = lines.filter(isAsking).toSorted((a, b) => levelOrder.indexOf(b.level) - levelOrder.indexOf(a.level));
  return new Map(
    asked.flatMap(({ level, asks }) => asks.flatMap(({ skills }) => skills.map((id) => [id, level] as const))),
  );
};
