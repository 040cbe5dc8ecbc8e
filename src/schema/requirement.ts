import { z } from 'astro/zod';
import { citation, dates, slug, text } from './fields.ts';
import { conditions } from './posting.ts';

/** The parts of the requirements page, in its order. */
export const requirementGroups = ['work', 'tool', 'level', 'people', 'field', 'career'] as const;

const words = z.strictObject({
  words: z.array(text).min(1).describe('줄에 모두 나와야 하는 말. 한 자리에 올 수 있는 말은 |로 나눕니다'),
});

const asksSkill = z.strictObject({
  skills: z.array(slug).min(1).describe('줄이 이 가운데 하나를 바라면 맞는 요건입니다'),
});

const asksCondition = z.strictObject({
  condition: z.enum(conditions).describe('줄이 이런 조건을 걸면 맞는 요건입니다'),
});

const question = z.strictObject({
  question: text.describe('면접에서 물어볼 말 한 문장'),
  answer: text.describe('좋은 답에 들어가는 것 한두 문장'),
});

const task = z.strictObject({
  hours: z.int().min(1).max(80).describe('걸리는 시간. 편집자 어림입니다'),
  first: text.describe('첫날 두 시간 안에 할 일 한두 문장. 도구 이름과 무엇이 보이면 끝인지 밝힙니다'),
  text: text.describe('할 일 두세 문장. 도구와 재는 것을 밝힙니다'),
  tools: z.array(text).min(1).describe('쓰는 도구 이름'),
  data: text.optional().describe('쓰는 데이터. 이름이 알려진 공개 데이터이거나 직접 만든 데이터'),
  result: text.describe('끝에 남는 숫자의 예 한 줄'),
});

/** A kind of demand that lines of postings make. */
export const requirement = z.strictObject({
  name: text.describe('요건을 부르는 쉬운 이름'),
  aliases: z.array(text).default([]).describe('사람들이 검색할 다른 이름'),
  group: z.enum(requirementGroups).describe('어느 묶음의 요건인가'),
  order: z.int().min(1).describe('묶음 안의 차례'),
  wording: z
    .array(z.union([words, asksSkill, asksCondition]))
    .min(1)
    .describe('줄에서 이 요건을 알아보는 법. 하나만 맞아도 됩니다'),
  asks: text.describe('정말 묻는 것 두세 문장'),
  questions: z.array(question).min(1).describe('물어볼 말'),
  task: task.optional().describe('2주 안에 할 일'),
  resume: text.optional().describe('이력서 한 줄 예시'),
  newcomer: text.optional().describe('경력이 없는 사람이 대신 보여 줄 것'),
  skills: z.array(slug).default([]).describe('함께 보는 기술의 id'),
  cites: z.array(citation).default([]).describe("이 요건을 말한 기록. '출처#절' 목록"),
  ...dates,
});
