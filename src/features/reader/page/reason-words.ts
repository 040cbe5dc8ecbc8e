import { withParticle } from '../../../domain/particle.ts';
import type { Reason } from '../types.ts';

const quoted = (text: string): string => `‘${text.trim().length > 40 ? `${text.trim().slice(0, 40)}…` : text.trim()}’`;

/** Why a line was read as it was, told with the words that fired. */
export const reasonInWords = ({ kind, text, line }: Reason): string => {
  const words = quoted(text);
  switch (kind) {
    case 'heading-name':
    case 'heading-noun':
      return `${withParticle(words, '은/는')} 공고의 한 부분을 여는 제목이에요.`;
    case 'heading-shape':
      return `${words}처럼 적은 모양이 제목이에요.`;
    case 'under-heading':
      return line === undefined ? `${words} 아래에 있는 줄이에요.` : `${line}번째 줄 ${words} 아래에 있는 줄이에요.`;
    case 'ending':
      return `끝말 ${words}에서 어느 부분인지 알았어요.`;
    case 'content':
      return `${words}에서 어느 부분인지 알았어요.`;
    case 'welcome':
      return `${withParticle(words, '이/가')} 있어 우대로 읽었어요.`;
    case 'must':
      return `${withParticle(words, '이/가')} 있어 필수로 읽었어요.`;
    case 'tools':
      return '도구 이름만 늘어놓아 쓰는 기술로 읽었어요.';
    case 'any':
      return `${withParticle(words, '이/가')} 있어 이 가운데 하나면 되는 것으로 읽었어요.`;
    case 'condition':
      return `${words}에서 조건을 읽었어요.`;
    case 'personal':
      return `${words}처럼 사람을 가리는 말은 세지 않아요.`;
  }
};
