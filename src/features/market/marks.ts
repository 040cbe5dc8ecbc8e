import { levelLabels, levelOrder } from '../../domain/levels.ts';
import type { Level } from '../../domain/types.ts';
import type { Share } from './shares.ts';

/** A run of marks of one level: where it begins and how many postings it holds. */
export type MarkRun = { readonly level: Level; readonly from: number; readonly count: number };

/** The marks of a row, the most binding first. */
export const marksOf = (share: Share): readonly MarkRun[] => {
  let from = 0;
  return levelOrder.flatMap((level) => {
    const run = { level, from, count: share[level] };
    from += run.count;
    return run.count > 0 ? [run] : [];
  });
};

/** A share told in words, for those who do not see the marks: `필수 3건, 우대 1건`. */
export const levelsInWords = (share: Share): string =>
  marksOf(share)
    .map(({ level, count }) => `${levelLabels[level]} ${count}건`)
    .join(', ');
