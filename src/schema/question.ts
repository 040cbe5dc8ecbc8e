import { z } from 'astro/zod';
import { dates, provenance, slug, text } from './fields.ts';

export const questionStatuses = ['answered', 'deferred', 'lost', 'unanswered'] as const;
export const questionTopics = ['prepare', 'learn', 'work', 'career'] as const;

/** A question somebody asked, with the answer on record, if there is one. */
export const question = z.strictObject({
  question: text.describe('질문'),
  aliases: z.array(text).default([]).describe('사람들이 검색할 다른 말'),
  topic: z.enum(questionTopics).describe('prepare: 취업 준비, learn: 공부, work: 업무, career: 진로'),
  status: z
    .enum(questionStatuses)
    .describe('answered: 답이 있음, deferred: 다음으로 미룸, lost: 답이 그림이었고 사라짐, unanswered: 답 기록 없음'),
  answer: text.describe('짧은 답. 답이 없으면 없다고 씁니다'),
  skills: z.array(slug).default([]).describe('관련 기술의 id'),
  ...provenance,
  ...dates,
});
