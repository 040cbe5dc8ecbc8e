import { z } from 'astro/zod';
import { citation, citedStatement, dates, provenance, slug, text } from './fields.ts';

export const roleTopics = ['duty', 'need', 'study', 'demand', 'team'] as const;

const fact = z.strictObject({
  topic: z.enum(roleTopics).describe('duty: 하는 일, need: 필요한 역량, study: 공부 방법, demand: 수요, team: 조직'),
  text: text.describe('해요체로 쓴 한두 문장'),
  skills: z.array(slug).default([]).describe('이 사실이 말하는 기술의 id'),
  cite: citation.describe("근거가 되는 '출처#절'"),
});

const contrast = citedStatement.extend({
  role: slug.describe('비교하는 직무의 id'),
});

/** A job in the data field. */
export const role = z.strictObject({
  name: text.describe('한국어 직무 이름'),
  nameEn: text.describe('영문 직무 이름'),
  aliases: z.array(text).default([]).describe('사람들이 검색할 다른 이름'),
  summary: text.describe('한두 문장 요약'),
  facts: z.array(fact).min(1).describe('기록이 말하는 사실'),
  contrasts: z.array(contrast).default([]).describe('다른 직무와 어떻게 다른가'),
  ...provenance,
  ...dates,
});
