import type { DocumentKind } from './concept-index.ts';

/** What a result is, in the singular. */
export const kindLabels = {
  skill: '기술',
  company: '회사',
  position: '공고',
  role: '직무',
  pipeline: '파이프라인',
  question: '질문',
  guide: '글',
  source: '출처',
  page: '목록',
} as const satisfies Record<DocumentKind, string>;
