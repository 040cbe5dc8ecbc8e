import type { ShownCondition } from './shown-line.ts';

const conditionWords = {
  degree: '학력·전공',
  language: '외국어',
  domain: '분야 경험',
  attitude: '태도',
  experience: '경험',
  other: '그 밖',
} as const satisfies Record<Exclude<ShownCondition['kind'], 'years'>, string>;

/** `경력 3년 이상`, `경력 3~7년`, `신입도 지원할 수 있어요`, `학력·전공`. */
export const conditionInWords = (condition: ShownCondition): string => {
  if (condition.kind !== 'years') return conditionWords[condition.kind];
  const { min, max } = condition;
  if (max !== undefined) return `경력 ${min}~${max}년`;
  return min === 0 ? '신입 가능' : `경력 ${min}년 이상`;
};
