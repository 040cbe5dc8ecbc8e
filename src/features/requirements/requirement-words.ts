import type { requirementGroups } from '../../schema/requirement.ts';

type Group = (typeof requirementGroups)[number];

/** What each part of the requirements page is called, in its order. */
export const groupLabels = {
  work: '해 본 일',
  tool: '다루는 도구',
  level: '깊이와 수준',
  people: '함께 일하기',
  field: '분야와 언어',
  career: '경력과 학력',
} as const satisfies Record<Group, string>;

export const groupLeads = {
  work: '무엇을 만들고 운영해 봤는지 묻는 요건이에요.',
  tool: '도구나 언어를 써 봤는지 묻는 요건이에요.',
  level: '얼마나 깊이 아는지 묻는 요건이에요.',
  people: '다른 사람과 어떻게 일하는지 묻는 요건이에요.',
  field: '업종 경험이나 외국어를 묻는 요건이에요.',
  career: '햇수와 학력처럼 이력에서 보는 요건이에요.',
} as const satisfies Record<Group, string>;

/** The groups in the order of the page. */
export const groupOrder = Object.keys(groupLabels) as readonly Group[];
