import type { questionStatuses, questionTopics } from '../schema/question.ts';
import type { resourceKinds } from '../schema/resource.ts';
import type { roleTopics } from '../schema/role.ts';
import type { sourceKinds } from '../schema/source.ts';
import type { Closeness, Collection, CompanyKind, Condition, Layer, Level, Section } from './types.ts';

export const collectionLabels = {
  sources: '출처',
  companies: '회사',
  positions: '공고',
  skills: '기술',
  roles: '직무',
  pipelines: '파이프라인',
  questions: '질문',
  guides: '글',
  stages: '단계',
  resources: '자료',
} as const satisfies Record<Collection, string>;

export const layerLabels = {
  collect: '수집',
  store: '저장',
  process: '처리',
  stream: '실시간',
  orchestrate: '오케스트레이션',
  infra: '인프라',
  visualize: '시각화',
  language: '언어와 기초',
  ml: '머신러닝',
  collaborate: '협업',
} as const satisfies Record<Layer, string>;

/** The layers in the order data flows. */
export const layerOrder: readonly Layer[] = [
  'collect',
  'store',
  'process',
  'stream',
  'orchestrate',
  'infra',
  'visualize',
  'language',
  'ml',
  'collaborate',
];

/** One letter per line, shown on its sign so that the hue is never the only difference. */
export const layerLetters = {
  collect: 'A',
  store: 'B',
  process: 'C',
  stream: 'D',
  orchestrate: 'E',
  infra: 'F',
  visualize: 'G',
  language: 'H',
  ml: 'J',
  collaborate: 'K',
} as const satisfies Record<Layer, string>;

export const layerSummaries = {
  collect: '흩어진 데이터를 가져와요',
  store: '가져온 데이터를 쌓아 두어요',
  process: '쌓인 데이터를 쓸 수 있는 모양으로 바꿔요',
  stream: '데이터가 생기는 대로 받아서 다뤄요',
  orchestrate: '작업의 순서와 시간을 지휘해요',
  infra: '이 모든 것이 돌아갈 자리를 마련해요',
  visualize: '결과를 사람이 보게 그려요',
  language: '어느 노선에서든 쓰는 언어와 기초 지식이에요',
  ml: '데이터로 모델을 만들고 서비스해요',
  collaborate: '함께 일하는 방법과 도구예요',
} as const satisfies Record<Layer, string>;

export const levelLabels = {
  required: '필수',
  preferred: '우대',
  used: '사용',
  duty: '업무',
} as const satisfies Record<Level, string>;

/** The levels from the most to the least binding. */
export const levelOrder: readonly Level[] = ['required', 'preferred', 'used', 'duty'];

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
  domain: '도메인',
  attitude: '태도',
} as const satisfies Record<Condition, string>;

export const closenessLabels = {
  core: '데이터 엔지니어 공고',
  near: '맞닿은 공고',
  far: '다른 직무의 공고',
} as const satisfies Record<Closeness, string>;

export const companyKindLabels = {
  company: '회사',
  archetype: '유형',
} as const satisfies Record<CompanyKind, string>;

export const sourceKindLabels = {
  'posting-notes': '공고 노트',
  'lecture-notes': '강의 노트',
  overview: '소개 글',
  'meetup-notes': '만남 노트',
} as const satisfies Record<(typeof sourceKinds)[number], string>;

export const roleTopicLabels = {
  duty: '하는 일',
  need: '필요한 역량',
  study: '공부하는 법',
  demand: '수요',
  team: '조직',
} as const satisfies Record<(typeof roleTopics)[number], string>;

export const questionStatusLabels = {
  answered: '답이 있어요',
  deferred: '다음으로 미룬 질문이에요',
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
