import { josa } from './josa.ts';
import type { Level, Reason, Section } from '../types.ts';
import type { ShownCondition } from './shown-line.ts';

export const levelWords = { required: '필수', preferred: '우대', used: '사용', duty: '업무' } as const satisfies Record<
  Level,
  string
>;

export const sectionWords = {
  heading: '제목',
  duty: '하는 일',
  required: '자격 요건',
  preferred: '우대사항',
  stack: '쓰는 기술',
  other: '요건이 아닌 줄',
} as const satisfies Record<Section, string>;

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

const quoted = (text: string): string => `‘${text.trim().length > 40 ? `${text.trim().slice(0, 40)}…` : text.trim()}’`;

/** Why a line was read as it was, told with the words that fired. */
export const reasonInWords = ({ kind, text, line }: Reason): string => {
  const words = quoted(text);
  switch (kind) {
    case 'heading-name':
    case 'heading-noun':
      return `${words}${josa(text, '은', '는')} 공고의 한 부분을 여는 제목이에요.`;
    case 'heading-shape':
      return `${words}처럼 적은 모양이 제목이에요.`;
    case 'under-heading':
      return line === undefined ? `${words} 아래에 있는 줄이에요.` : `${line}번째 줄 ${words} 아래에 있는 줄이에요.`;
    case 'ending':
      return `끝말 ${words}에서 어느 부분인지 알았어요.`;
    case 'content':
      return `${words}에서 어느 부분인지 알았어요.`;
    case 'welcome':
      return `${words}${josa(text, '이', '가')} 있어 우대로 읽었어요.`;
    case 'must':
      return `${words}${josa(text, '이', '가')} 있어 필수로 읽었어요.`;
    case 'tools':
      return '도구 이름만 늘어놓아 쓰는 기술로 읽었어요.';
    case 'any':
      return `${words}${josa(text, '이', '가')} 있어 이 가운데 하나면 되는 것으로 읽었어요.`;
    case 'condition':
      return `${words}에서 조건을 읽었어요.`;
    case 'personal':
      return `${words}처럼 사람을 가리는 말은 세지 않아요.`;
  }
};
