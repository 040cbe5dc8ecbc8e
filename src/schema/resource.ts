import { z } from 'astro/zod';
import { dates, day, provenance, slug, text, webAddress } from './fields.ts';

export const resourceKinds = ['book', 'talk', 'article', 'online-book', 'course', 'posting', 'contest'] as const;

/** A book, talk, article or other thing the notes recommend. */
export const resource = z.strictObject({
  title: text.describe('제목'),
  kind: z.enum(resourceKinds).describe('종류'),
  url: webAddress.optional().describe('주소. 기록에 없으면 비웁니다'),
  author: text.optional().describe('지은이나 발표한 사람. 기록에 있을 때만'),
  year: z.int().min(1900).max(2100).optional().describe('나온 해. 기록에 있을 때만'),
  language: z.enum(['ko', 'en']).describe('언어'),
  summary: text.describe('무엇을 얻을 수 있는지 한 줄'),
  skills: z.array(slug).default([]).describe('관련 기술의 id'),
  checked: day.optional().describe('링크가 열리는지 마지막으로 확인한 날. npm run check:links가 적습니다'),
  fault: text.optional().describe('그날 링크가 열리지 않았으면 그 이유. npm run check:links가 적습니다'),
  ...provenance,
  ...dates,
});
