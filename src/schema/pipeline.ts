import { z } from 'astro/zod';
import { citation, dates, provenance, slug, text } from './fields.ts';

const node = z.strictObject({
  id: slug.describe('그림 안에서 하나뿐인 마디 id'),
  name: text.describe('마디 이름'),
  skills: z.array(slug).default([]).describe('이 마디를 맡는 기술의 id'),
  does: text.describe('이 마디가 하는 일'),
  cite: citation.optional().describe("근거가 되는 '출처#절'. 없으면 편집자 설명으로 표시됩니다"),
});

const flow = z.strictObject({
  from: slug.describe('출발하는 마디의 id'),
  to: slug.describe('도착하는 마디의 id'),
  carries: text.describe('무엇이 흐르나'),
});

/** An example of a data pipeline as nodes and what flows between them. */
export const pipeline = z.strictObject({
  title: text.describe('파이프라인 이름'),
  aliases: z.array(text).default([]).describe('사람들이 검색할 다른 이름'),
  question: text.describe('이 파이프라인이 답하는 질문'),
  summary: text.describe('한두 문장 요약'),
  nodes: z.array(node).min(2).describe('데이터가 지나는 마디, 흐르는 순서대로'),
  edges: z.array(flow).min(1).describe('마디 사이의 흐름'),
  ...provenance,
  ...dates,
});
