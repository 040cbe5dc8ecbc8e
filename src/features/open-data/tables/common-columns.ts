import { z } from 'astro/zod';
import { citation, lineReference, postingId, slug, text } from '../../../schema/fields.ts';

/** The shape of the ids that other tables point to. */
const ids = {
  sources: slug,
  sections: citation,
  companies: slug,
  postings: postingId,
  lines: lineReference,
  skills: slug,
  requirements: slug,
  roles: slug,
  stages: slug,
} as const;

/** The field that names a row. */
export const idOf = (table: keyof typeof ids) => ids[table];

/** The id of a row of another table; the JSON Schema says which, as `x-references`. */
export const keyOf = (table: keyof typeof ids) => ids[table].meta({ 'x-references': `${table}.id` });

/** Where the row can be read on the site. */
export const url = z.url({ protocol: /^https?$/ }).describe('사이트에서 읽는 주소');

export const texts = z.array(text);

/** A day, as far as it is known. */
export const recorded = z
  .string()
  .regex(/^\d{4}(?:-\d{2}(?:-\d{2})?)?$/)
  .nullable()
  .describe(
    '출처를 기록한 날이나 공개된 공고를 본 달. 아는 데까지 적어서 연도만 있기도 해요. 날짜 미상이면 비어 있어요',
  );

/** What every entry with a file of its own ends with. */
export const provenance = {
  cites: z.array(keyOf('sections')).describe('근거가 되는 출처의 절'),
};

export const dates = {
  updated: z.iso.date().describe('내용을 마지막으로 고친 날'),
  reviewed: z.iso.date().nullable().describe('사실과 링크를 마지막으로 다시 확인한 날. 아직이면 비어 있어요'),
};

/** A table: its rows, its Korean name and what it holds. */
export const tableOf = <Shape extends z.core.$ZodShape>(shape: Shape, title: string, description: string) =>
  z.array(z.strictObject(shape)).meta({ title, description });
