import { z } from 'astro/zod';
import { dates, provenance, slug, statement, text } from './fields.ts';
import { startLink } from './start-link.ts';

/** One stop of the study roadmap. */
export const stage = z.strictObject({
  title: text.describe('단계 이름'),
  order: z.int().positive().describe('몇 번째 단계인가'),
  orderBy: z.enum(['source', 'editor']).describe('이 자리를 누가 정했나'),
  hours: z.int().min(1).max(200).describe('걸리는 시간. 편집자 어림입니다'),
  makes: text.describe('끝나면 손에 남는 것. 스무 자 안팎의 이름 꼴'),
  why: statement.describe('왜 지금 배우나'),
  prerequisites: z.array(slug).default([]).describe('먼저 끝낼 단계의 id'),
  skills: z.array(slug).min(1).describe('이 단계에서 배우는 기술의 id'),
  depth: statement.describe('어디까지면 충분한가'),
  project: statement.describe('만들어 볼 것'),
  first: text.describe('오늘 할 일 한 문장. 도구 이름을 밝힙니다'),
  start: startLink.optional().describe('먼저 열어 볼 곳'),
  check: text.describe('스스로 해 보고 실패할 수도 있는 확인'),
  ...provenance,
  ...dates,
});
