import type { questionStatuses, questionTopics } from '../schema/question.ts';
import type { resourceKinds } from '../schema/resource.ts';
import type { roleTopics } from '../schema/role.ts';
import type { sourceKinds } from '../schema/source.ts';
import type { Closeness, Collection, CompanyKind, Condition, Entry, Section } from './types.ts';

export const collectionLabels = {
  sources: '출처',
  companies: '회사',
  postings: '공고',
  skills: '기술',
  requirements: '요건',
  roles: '직무',
  pipelines: '파이프라인',
  questions: '질문',
  guides: '가이드',
  stages: '단계',
  resources: '자료',
} as const satisfies Record<Collection, string>;

export const sectionLabels = {
  duty: '하는 일',
  required: '자격 요건',
  preferred: '우대사항',
  stack: '쓰는 기술',
} as const satisfies Record<Section, string>;

/** The sections in the order a posting page shows them. */
export const sectionOrder = Object.keys(sectionLabels) as readonly Section[];

export const conditionLabels = {
  experience: '경험',
  degree: '학력·전공',
  years: '경력',
  domain: '분야 경험',
  language: '외국어',
  attitude: '태도',
  other: '그 밖',
} as const satisfies Record<Condition, string>;

/** Years as a posting asks them: `3년 이상`, `3~7년`, `신입~5년`, and `신입도 가능` for 0 without an upper end. */
export const yearsInWords = (least: number, most?: number): string => {
  if (most !== undefined) return least === 0 ? `신입~${most}년` : `${least}~${most}년`;
  return least === 0 ? '신입도 가능' : `${least}년 이상`;
};

export const closenessLabels = {
  core: '데이터 엔지니어 공고',
  near: '비슷한 직무의 공고',
  far: '다른 직무의 공고',
} as const satisfies Record<Closeness, string>;

export const trackLabels = {
  'data-engineer': '데이터 엔지니어',
  'data-platform': '데이터 플랫폼',
  'analytics-engineer': '분석 엔지니어',
  mlops: 'MLOps',
  dba: 'DBA',
  backend: '백엔드',
  other: '그 밖의 직무',
} as const satisfies Record<Entry<'postings'>['track'], string>;

export const newcomerLabels = {
  yes: '신입도 가능',
  no: '경력만',
  unsaid: '적지 않음',
} as const satisfies Record<Entry<'postings'>['newcomers'], string>;

export const fieldLabels = {
  commerce: '커머스',
  finance: '금융',
  game: '게임',
  media: '콘텐츠·미디어',
  advertising: '광고·마케팅',
  mobility: '모빌리티·물류',
  platform: '플랫폼·포털',
  software: 'IT 서비스·솔루션',
  ai: '인공지능',
  health: '의료·바이오',
  education: '교육',
  manufacturing: '제조·자동차',
  security: '보안',
  living: '생활·여행',
  other: '그 밖의 업종',
} as const satisfies Record<NonNullable<Entry<'companies'>['field']>, string>;

export const companyKindLabels = {
  company: '회사',
  archetype: '유형',
} as const satisfies Record<CompanyKind, string>;

export const sourceKindLabels = {
  'posting-notes': '공고 노트',
  'lecture-notes': '강의 노트',
  overview: '소개 글',
  'meetup-notes': '현직자 만남 노트',
} as const satisfies Record<(typeof sourceKinds)[number], string>;

/** What a small mark beside a sentence calls a source: who said it. */
export const sourceMarks = {
  'posting-notes': '공고 노트',
  'lecture-notes': '강의',
  overview: '개요',
  'meetup-notes': '선배',
} as const satisfies Record<(typeof sourceKinds)[number], string>;

/** What one wants to know of a role first, in the order it is shown. */
export const glanceLabels = {
  day: '하루',
  makes: '만드는 것',
  leaves: '하지 않는 것',
  learn: '먼저 배울 것',
} as const satisfies Record<keyof Entry<'roles'>['glance'], string>;

export const roleTopicLabels = {
  duty: '하는 일',
  need: '필요한 역량',
  study: '공부하는 법',
  demand: '수요',
  team: '조직',
} as const satisfies Record<(typeof roleTopics)[number], string>;

export const questionStatusLabels = {
  answered: '답이 있어요',
  deferred: '답을 다음 시간으로 미뤘어요',
  lost: '답이 남아 있지 않아요',
  unanswered: '기록된 답이 없어요',
} as const satisfies Record<(typeof questionStatuses)[number], string>;

export const questionTopicLabels = {
  prepare: '취업 준비',
  learn: '공부',
  work: '업무',
  career: '진로',
} as const satisfies Record<(typeof questionTopics)[number], string>;

export const resourceKindLabels = {
  book: '책',
  'online-book': '온라인 책',
  talk: '발표',
  article: '글',
  course: '강의',
  posting: '채용 공고',
  contest: '공모전',
} as const satisfies Record<(typeof resourceKinds)[number], string>;
