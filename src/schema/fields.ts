import { z } from 'astro/zod';
import { hiddenCharacter, hiddenCharacterInWords } from './plain-text.ts';
import { isPublicAddress, publicAddressInWords } from './web-address.ts';

/** Ids are file names and addresses at once, so they stay lower-case ASCII. */
export const slugPattern = /^[a-z0-9]+(?:-[a-z0-9]+)*$/;

/** A plain, non-empty text a visitor reads, without characters nobody sees. */
export const text = z
  .string()
  .trim()
  .min(1)
  .superRefine((value, context) => {
    const code = hiddenCharacter(value);
    if (code !== undefined) context.addIssue({ code: 'custom', message: hiddenCharacterInWords(code) });
  });

/** The address of a page anybody can open. */
export const webAddress = z
  .url({ protocol: /^https?$/, error: `${publicAddressInWords}.` })
  .refine(isPublicAddress, `${publicAddressInWords}.`);

/** The id of an entry: its path inside the collection's folder, without the extension. */
export const slug = z.string().regex(slugPattern, '소문자 영문과 숫자, 하이픈만 씁니다. 예: spark-streaming');

/** The id of a posting: `<company>/<slug>`. */
export const postingId = z
  .string()
  .regex(/^[a-z0-9-]+\/[a-z0-9-]+$/, "'회사/공고' 꼴로 씁니다. 예: toss-securities/dba");

/** One line of a posting: `<posting>#<line>`. */
export const lineReference = z
  .string()
  .regex(/^[a-z0-9-]+\/[a-z0-9-]+#[a-z0-9-]+$/, "'회사/공고#줄' 꼴로 씁니다. 예: toss-securities/dba#oracle-3-years");

/** Where a fact was written down: `<source>#<section>`. */
export const citation = z
  .string()
  .regex(/^[a-z0-9-]+#[a-z0-9-]+$/, "'출처#절' 꼴로 씁니다. 예: senior-meetup#data-types");

/** A calendar day as `YYYY-MM-DD`. */
export const isoDay = z.iso.date({
  error: ({ input }) =>
    /^\d{4}-\d{2}-\d{2}$/.test(String(input)) ? '달력에 없는 날입니다.' : '날짜는 YYYY-MM-DD로 씁니다. 예: 2026-11-21',
});

/** A bare YAML date arrives as midnight in Greenwich. A date with an hour stays whole and is refused. */
const dayOfDate = (date: Date): string => date.toISOString().replace('T00:00:00.000Z', '');

/** A calendar day, `YYYY-MM-DD`, quoted or not. */
export const day = z.preprocess(
  (value) => (value instanceof Date && !Number.isNaN(value.valueOf()) ? dayOfDate(value) : value),
  isoDay,
);

const knownPart = "'2018', '2018-07', '2018-07-22' 가운데 아는 데까지 따옴표 안에 씁니다";

/** A day as far as it is known: `2018`, `2018-07` or `2018-07-22`. */
export const partOfDay = z.union([
  z.iso.date({ error: knownPart }),
  z.string().regex(/^\d{4}(?:-(?:0[1-9]|1[0-2]))?$/, knownPart),
]);

/** Something somebody said. Without `cite` it is ours and the page labels it 편집자 설명. */
export const statement = z.strictObject({
  text: text.describe('해요체로 쓴 한두 문장'),
  cite: citation.optional().describe("근거가 되는 '출처#절'. 없으면 편집자 설명으로 표시됩니다"),
});

/** Something a source says; the source is not optional. */
export const citedStatement = z.strictObject({
  text: text.describe('해요체로 쓴 한두 문장'),
  cite: citation.describe("근거가 되는 '출처#절'"),
});

/** The fields every entry carries. */
export const provenance = {
  cites: z.array(citation).min(1).describe("이 항목의 근거. '출처#절' 목록, 하나 이상"),
};

const change = z.strictObject({
  day: day.describe('바뀐 날. updated보다 늦을 수 없습니다'),
  text: text.describe('무엇이 바뀌었는지 해요체 한 문장. 예: 읽는 법 두 줄을 더했어요'),
});

/** The dates every entry carries. */
export const dates = {
  updated: day.describe('내용을 마지막으로 고친 날'),
  reviewed: day.optional().describe('사실과 링크를 마지막으로 다시 확인한 날'),
  history: z
    .array(change)
    .default([])
    .describe('독자에게 알릴 만한 변화. /changes/에 실립니다. 오자를 고친 일은 쓰지 않습니다'),
};
