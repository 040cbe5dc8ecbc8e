import { z } from 'astro/zod';
import { dates, provenance, slug, statement, text } from './fields.ts';

/** One stop of the study roadmap. */
export const stage = z.strictObject({
  title: text.describe('단계 이름'),
  order: z.int().positive().describe('몇 번째 단계인가'),
  orderBy: z.enum(['source', 'editor']).describe('이 자리를 누가 정했나'),
  why: statement.describe('왜 지금 배우나'),
  prerequisites: z.array(slug).default([]).describe('먼저 끝낼 단계의 id'),
  skills: z.array(slug).min(1).describe('이 단계에서 배우는 기술의 id'),
  depth: statement.describe('어디까지면 충분한가'),
  project: statement.describe('만들어 볼 것'),
  check: text.describe('스스로 해 보고 실패할 수도 있는 확인'),
  ...provenance,
  ...dates,
});
