import { levelOrder } from '../../../domain/levels.ts';
import type { Mention } from '../../../domain/evidence.ts';
import type { Layer, Level } from '../../../domain/types.ts';

/** The levels of mentions in their usual order, which packs best. */
export const levelsOf = (mentions: readonly Mention[]): readonly Level[] => {
  const levels = new Set(mentions.map(({ line }) => line.level));
  return levelOrder.filter((level) => levels.has(level));
};

/** What the index of the full text filters a skill's page by, one `data-pagefind-filter` each: `layer:stream`, `level:used`. */
export const skillFilters = (layers: readonly Layer[], mentions: readonly Mention[]): readonly string[] => [
  ...layers.slice(0, 1).map((layer) => `layer:${layer}`),
  ...levelsOf(mentions).map((level) => `level:${level}`),
];
