import type { Level } from './types.ts';

export const levelLabels = {
  required: '필수',
  preferred: '우대',
  used: '사용',
  duty: '업무',
} as const satisfies Record<Level, string>;

/** The levels from the most to the least binding. */
export const levelOrder: readonly Level[] = ['required', 'preferred', 'used', 'duty'];

/** The levels a posting holds against an applicant. */
export const bindingLevels = ['required', 'preferred'] as const satisfies readonly Level[];
export type BindingLevel = (typeof bindingLevels)[number];

export const isBinding = (level: Level): level is BindingLevel => bindingLevels.some((binding) => binding === level);
