import { z } from 'astro/zod';
import { citation, dates, lineReference, postingId, slug, statement, text, webAddress } from './fields.ts';

export const sections = ['duty', 'required', 'preferred', 'stack'] as const;
/** In the order of `levelOrder`, which the browser has without the schemas; a test holds the two together. */
export const levels = ['required', 'preferred', 'used', 'duty'] as const;
export const conditions = ['experience', 'degree', 'years', 'domain', 'language', 'attitude', 'other'] as const;
export const seenWays = ['company-page', 'job-board', 'public-copy'] as const;
/** Kinds of job the market is told by. */
export const tracks = [
  'data-engineer',
  'data-platform',
  'analytics-engineer',
  'mlops',
  'dba',
  'backend',
  'other',
] as const;
export const newcomerAnswers = ['yes', 'no', 'unsaid'] as const;
export const closenessGrades = ['core', 'near', 'far'] as const;

const words = text.optional().describe("원문이 말한 수준. 예: '상급', '3년 이상'");

const allOf = z.strictObject({
  all: z.array(slug).min(1).describe('모두 필요한 기술의 id'),
  words,
});

const anyOf = z.strictObject({
  any: z.array(slug).min(2).describe('하나만 있어도 되는 기술의 id'),
  words,
});

const condition = z.strictObject({
  condition: z.enum(conditions).describe('기술이 아닌 조건의 종류'),
  text: text.describe('조건을 짧게. 예: 컴퓨터 공학 전공'),
  years: z.int().min(0).max(40).optional().describe('햇수를 말한 조건이면 가장 적은 햇수. 신입과 경력 무관은 0'),
  yearsTo: z.int().min(1).max(40).optional().describe('햇수의 위 끝을 말했으면 그 햇수'),
  orSkills: z.array(slug).default([]).describe('이 조건을 대신할 수 있다고 적힌 기술의 id'),
});

/** One thing a line asks for. A line is met when all of its asks are met. */
const ask = z.union([allOf, anyOf, condition]);

const line = z.strictObject({
  id: slug.describe('공고 안에서 하나뿐인 줄 id. 주소의 # 뒤에 쓰입니다'),
  section: z.enum(sections).describe('이 줄이 서 있는 자리'),
  level: z
    .enum(levels)
    .optional()
    .describe("자리와 말이 다를 때만 씁니다. 예: 자격 요건에 있지만 '있으면 좋아요'면 preferred"),
  text: text.describe('공고 문장을 그대로 옮기지 않고 뜻을 정리한 한 줄'),
  asks: z.array(ask).default([]).describe('이 줄이 바라는 것. 여러 개면 모두 채워야 합니다'),
  cite: citation.optional().describe("기록에서 온 공고의 줄이면 근거가 되는 '출처#절'"),
  requirement: slug.optional().describe('이 줄이 속한 요건의 id. 줄만의 읽는 법이 없으면 요건의 것을 보여 줍니다'),
  sameAs: lineReference.optional().describe('이 줄과 같은 내용인 다른 공고의 줄'),
  readings: z.array(statement).default([]).describe('이 줄을 읽는 법'),
});

/** One posting of the company that its folder is named after. */
export const posting = z.strictObject({
  title: text.describe('공고의 직무 이름'),
  titleBy: z.enum(['source', 'editor']).describe('직무 이름을 누가 붙였나'),
  aliases: z.array(text).default([]).describe('사람들이 검색할 다른 이름'),
  role: slug.describe('가장 가까운 직무의 id'),
  closeness: z
    .strictObject({
      grade: z
        .enum(closenessGrades)
        .describe('core: 데이터 엔지니어 공고, near: 비슷한 직무의 공고, far: 다른 직무의 공고'),
      reason: text.describe('그렇게 본 이유 한 줄'),
    })
    .describe('데이터 엔지니어링과 얼마나 가까운가'),
  summary: text.describe('공고를 한두 문장으로'),
  track: z.enum(tracks).describe('어떤 일자리인가. 공고 시장에서 나누어 세는 직무예요'),
  newcomers: z.enum(newcomerAnswers).default('unsaid').describe('신입도 지원할 수 있다고 적었나'),
  seen: z
    .string()
    .regex(/^\d{4}(?:-(?:0[1-9]|1[0-2]))?$/, "'2026-01'이나 '2026'처럼 아는 데까지 따옴표 안에 씁니다")
    .optional()
    .describe('공개된 공고를 본 달'),
  how: z
    .enum(seenWays)
    .optional()
    .describe(
      '어디서 보았나. company-page: 회사 채용 페이지, job-board: 채용 사이트, public-copy: 공개 저장소에 남은 사본',
    ),
  url: webAddress.optional().describe('공고의 주소. 회사의 것이 있으면 그것을 씁니다'),
  twinOf: postingId.optional().describe('거의 같은 공고의 id. 쌍둥이는 함께 세지 않습니다'),
  lines: z.array(line).min(1).describe('공고의 줄'),
  ...dates,
});
