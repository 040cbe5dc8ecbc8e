import { z } from 'astro/zod';
import { citedStatement, dates, provenance, slug, statement, text } from './fields.ts';

/** The lines of the route map, in the order data flows. */
export const layers = [
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
] as const;

const alternative = z.strictObject({
  skill: slug.describe('비슷한 기술의 id'),
  when: text.describe('언제 이쪽이 아니라 그쪽을 고르는지 한 줄'),
});

/** A tool, language, service or subject that a posting or a note names. */
export const skill = z.strictObject({
  name: text.describe('영문 이름'),
  nameKo: text.describe('한국어로 부르는 이름'),
  aliases: z.array(text).default([]).describe('줄임말, 다른 표기, 흔한 오자. 두 기술이 같은 말을 가질 수 없습니다'),
  layers: z.array(z.enum(layers)).min(1).describe('속한 노선. 첫 번째가 본선입니다'),
  definition: text.describe('한 줄 정의. 편집자 설명으로 표시됩니다'),
  alternatives: z.array(alternative).default([]).describe('비슷한 기술과 고르는 기준'),
  prerequisites: z.array(slug).default([]).describe('먼저 알면 좋은 기술의 id'),
  depth: statement.optional().describe('신입에게 충분한 깊이'),
  voices: z.array(citedStatement).default([]).describe('이 기술을 두고 누가 무엇이라고 했나'),
  ...provenance,
  ...dates,
});
