/** What the page of an entry is, in the singular. */
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

/** The kind of an entry that has a page. */
export type EntryKind = keyof typeof pageKindLabels;

/** What a page is, for its layout, its share image and the search: the page of an entry, or a list, view or tool. */
export type PageKind = EntryKind | 'page';
