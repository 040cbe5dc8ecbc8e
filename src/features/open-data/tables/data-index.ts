import { z } from 'astro/zod';
import { text } from '../../../schema/fields.ts';
import { url } from './common-columns.ts';

const file = z.strictObject({
  url: url.describe('내려받는 주소'),
  bytes: z.int().positive().describe('압축하지 않은 크기'),
});

/** What the open data holds: the first file a program reads. */
export const dataIndex = z
  .strictObject({
    name: text.describe('데이터의 이름, 기계가 읽는 꼴'),
    title: text.describe('데이터의 이름'),
    description: text.describe('무엇이 들어 있나'),
    homepage: url.describe('설명과 데이터 사전이 있는 페이지'),
    version: z
      .string()
      .regex(/^\d+\.\d+\.\d+$/)
      .describe('짜임새의 판'),
    updated: z.iso.date().describe('내용을 마지막으로 고친 날'),
    language: z.literal('ko').describe('글의 언어'),
    licence: z
      .strictObject({ id: text.describe('SPDX 이름'), url: url.describe('이용 조건이 적힌 주소') })
      .describe('이용 조건'),
    citation: text.describe('이렇게 밝혀 주세요'),
    archive: url.describe('모든 파일을 담은 zip'),
    tables: z
      .array(
        z.strictObject({
          name: text.describe('표의 이름'),
          title: text.describe('표의 한국어 이름'),
          description: text.describe('무엇이 들어 있나'),
          rows: z.int().min(0).describe('행의 수'),
          json: file.describe('JSON 파일'),
          csv: file.describe('CSV 파일'),
          schema: file.describe('JSON Schema'),
        }),
      )
      .describe('들어 있는 표'),
  })
  .meta({ title: '차례', description: '열린 데이터의 판과 이용 조건, 파일 목록이에요.' });
