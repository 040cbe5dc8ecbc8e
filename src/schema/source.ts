import { z } from 'astro/zod';
import { dates, partOfDay, slug, text } from './fields.ts';

export const sourceKinds = ['posting-notes', 'lecture-notes', 'overview', 'meetup-notes'] as const;

const section = z.strictObject({
  id: slug.describe('출처 안에서 하나뿐인 절 id. 인용할 때 # 뒤에 씁니다'),
  title: text.describe('절 제목'),
});

const correction = z.strictObject({
  from: text.describe('원문 표기'),
  to: text.describe('바로잡은 표기'),
});

const remark = z.strictObject({
  what: text.describe('무엇인지'),
  why: text.describe('왜 그런지'),
});

/** One of the notes the site is made from. */
export const source = z.strictObject({
  title: text.describe('출처 이름'),
  kind: z.enum(sourceKinds).describe('기록의 종류'),
  summary: text.describe('어떤 기록인지 한두 문장'),
  recorded: z
    .strictObject({
      on: partOfDay.nullable().describe('기록한 때. 모르면 null'),
      how: text.describe('그 날짜를 어떻게 알았는지, 또는 왜 모르는지'),
    })
    .describe('언제 기록되었나'),
  sections: z.array(section).min(1).describe('기록을 이루는 절'),
  corrections: z.array(correction).default([]).describe('바로잡은 오자'),
  unsure: z.array(remark).default([]).describe('뜻을 확신하지 못해 그대로 둔 표기'),
  lost: z.array(remark).default([]).describe('옮기지 못한 것과 그 이유'),
  ...dates,
});
