import { z } from 'astro/zod';
import { text } from '../../../schema/fields.ts';
import { keyOf, tableOf, url } from './common-columns.ts';

const count = z.int().min(0);
const perCent = z.int().min(0).max(100);

export const market = tableOf(
  {
    kind: z.enum(['skill', 'requirement']).describe('무엇을 센 행인가. skill: 기술, requirement: 요건'),
    skill: keyOf('skills').nullable().describe('기술. 요건을 센 행이면 비어 있어요'),
    requirement: keyOf('requirements').nullable().describe('요건. 기술을 센 행이면 비어 있어요'),
    name: text.describe('기술이나 요건의 이름'),
    url,
    postings: count.describe('바라는 공고의 수. in_market인 공고만 세요'),
    of_postings: count.describe('모두 몇 건 중인가'),
    required: count.describe('필수로 바라는 공고의 수. 한 공고는 가장 강한 수준 하나로만 세요'),
    preferred: count.describe('우대하는 공고의 수'),
    used: count.describe('쓴다고 적은 공고의 수'),
    duty: count.describe('업무로 적은 공고의 수'),
    low: perCent.describe('비율의 95% 구간(Wilson)의 아래 끝, 퍼센트. 무작위로 뽑은 공고라고 볼 때의 값이에요'),
    high: perCent.describe('그 구간의 위 끝'),
  },
  '공고 시장',
  '지금 시장의 공고가 무엇을 얼마나 바라는지 센 표예요. 언급과 공고의 줄에서 그대로 다시 셀 수 있어요.',
);
