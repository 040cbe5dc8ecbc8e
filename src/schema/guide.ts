import { z } from 'astro/zod';
import { citedStatement, dates, provenance, slug, text } from './fields.ts';

/** A long read. */
export const guide = z.strictObject({
  title: text.describe('글 제목'),
  aliases: z.array(text).default([]).describe('사람들이 검색할 다른 말'),
  summary: text.describe('한두 문장 요약'),
  points: z.array(citedStatement).default([]).describe('글의 핵심 목록. 회사 페이지도 이 목록을 보여 줍니다'),
  questionsFromRequirements: z
    .int()
    .min(1)
    .max(60)
    .optional()
    .describe('글 끝에 물어볼 말을 보여 줄 요건의 수. 공고가 많이 찾는 요건부터 셉니다'),
  skills: z.array(slug).default([]).describe('이 글이 다루는 기술의 id'),
  ...provenance,
  ...dates,
});
