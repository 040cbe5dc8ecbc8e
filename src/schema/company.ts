import { z } from 'astro/zod';
import { citation, citedStatement, dates, slug, text } from './fields.ts';

export const companyKinds = ['company', 'archetype'] as const;

/** Fields of business. */
export const fields = [
  'commerce',
  'finance',
  'game',
  'media',
  'advertising',
  'mobility',
  'platform',
  'software',
  'ai',
  'health',
  'education',
  'manufacturing',
  'security',
  'living',
  'other',
] as const;

const signal = z.strictObject({
  sign: text.describe('공고에서 눈에 띄는 것'),
  meaning: text.describe('그것이 뜻하는 것'),
  cite: citation.describe("근거가 되는 '출처#절'"),
});

/** A company with postings, or a type of company the notes describe without a name. */
export const company = z.strictObject({
  name: text.describe('회사 이름'),
  nameEn: text.optional().describe('영문 이름'),
  aliases: z.array(text).default([]).describe('사람들이 검색할 다른 이름'),
  kind: z.enum(companyKinds).describe('company: 이름이 있는 회사, archetype: 이름 없이 유형으로만 적힌 회사'),
  field: z.enum(fields).optional().describe('업종. 공고나 회사 이름에서 분명할 때만 씁니다'),
  summary: text.describe('공고에 드러난 모습을 한두 문장으로'),
  guides: z.array(slug).default([]).describe('이 회사가 일하는 방식이나 조언을 담은 글의 id'),
  signals: z.array(signal).default([]).describe('공고 전체를 읽는 법'),
  work: z.array(citedStatement).default([]).describe('실제 업무에서 나타나는 모습'),
  cites: z
    .array(citation)
    .default([])
    .describe("이 회사를 말한 기록. '출처#절' 목록. 비어 있으면 근거는 공개된 공고뿐입니다"),
  ...dates,
});
