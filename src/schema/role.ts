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

/** What one wants to know of a job before anything else; ours, and labelled so. */
const glance = z.strictObject({
  day: text.describe('하루에 하는 일 한두 문장. 편집자 설명입니다'),
  makes: text.describe('만드는 것 한 문장. 편집자 설명입니다'),
  leaves: text.describe('하지 않는 것 한 문장. 누가 하는지도 씁니다. 편집자 설명입니다'),
  learn: z
    .array(
      z.strictObject({
        skill: slug.describe('먼저 배울 기술의 id'),
        why: text.describe('왜 먼저인지 짧은 한 문장. 편집자 설명입니다'),
      }),
    )
    .min(1)
    .max(3)
    .describe('먼저 배울 것 하나에서 셋, 배우는 순서대로'),
});

/** A job in the data field. */
export const role = z.strictObject({
  name: text.describe('한국어 직무 이름'),
  nameEn: text.describe('영문 직무 이름'),
  aliases: z.array(text).default([]).describe('사람들이 검색할 다른 이름'),
  summary: text.describe('한두 문장 요약'),
  order: z.int().min(1).describe('직무 목록에서의 차례. 데이터 엔지니어가 1이고 가까운 직무가 앞입니다'),
  glance: glance.describe('1분 안에 읽는 소개'),
  facts: z.array(fact).min(1).describe('기록이 말하는 사실. 주제마다 중요한 것부터 씁니다'),
  contrasts: z.array(contrast).default([]).describe('다른 직무와 어떻게 다른가'),
  ...provenance,
  ...dates,
});
