/** What a page is, in the singular, by the kind its layout is given. */
export const pageKindLabels = {
  skill: '기술',
  company: '회사',
  posting: '공고',
  requirement: '요건',
  role: '직무',
  pipeline: '파이프라인',
  question: '질문',
  guide: '가이드',
  source: '출처',
} as const;
