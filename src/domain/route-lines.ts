import type { Layer } from './types.ts';

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

/**
 * One pattern of ticks per line, for those who see its hue as another's: the `stroke-dasharray` of a thin stroke of
 * paper on top of the line, which itself stays whole. The first line has none.
 */
export const layerTicks = {
  collect: undefined,
  store: '4 14',
  process: '4 4',
  stream: '4 28',
  orchestrate: '4 4 4 14',
  infra: '4 4 4 28',
  visualize: '4 4 4 4 4 14',
  language: '4 14 4 28',
  ml: '4 14 4 4 4 14',
  collaborate: '4 4 4 4 4 28',
} as const satisfies Record<Layer, string | undefined>;

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
