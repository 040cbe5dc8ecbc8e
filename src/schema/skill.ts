import { z } from 'astro/zod';
import { citation, citedStatement, dates, slug, statement, text } from './fields.ts';
import { startLink } from './start-link.ts';

/** The lines of the route map, in the order data flows. */
export const layers = [
  'collect',
  'store',
  'process',
  'stream',
  'orchestrate',
  'infra',
  'visualize',
  'language',
  'ml',
  'collaborate',
] as const;

const alternative = z.strictObject({
  skill: slug.describe('비슷한 기술의 id'),
  when: text.describe('언제 이쪽이 아니라 그쪽을 고르는지 한 줄'),
});

export const skillKinds = ['product', 'concept'] as const;

const successor = z.strictObject({
  skill: slug.optional().describe('자리를 이은 기술의 id. 페이지가 없으면 비웁니다'),
  text: text.describe('무엇이 언제부터 이 자리를 이었는지 해요체 한 문장'),
});

/** A tool, language, service or subject that a posting or a note names. */
export const skill = z.strictObject({
  name: text.describe('영문 이름'),
  nameKo: text.optional().describe('한국어로 부르는 이름. 영문 글자를 하나씩 읽은 것뿐이면 비웁니다'),
  kind: z
    .enum(skillKinds)
    .describe('product: 제품이나 언어라 영문 이름을 앞세웁니다. concept: 개념이라 한국어 이름을 앞세웁니다'),
  aliases: z
    .array(text)
    .default([])
    .describe('공고가 이 기술을 가리킬 때 쓰는 줄임말과 다른 표기. 두 기술이 같은 말을 가질 수 없습니다'),
  searchNames: z
    .array(text)
    .default([])
    .describe('검색에서만 통하는 말. 오자, 글자를 읽은 것, 뜻이 넓어 공고에서는 이 기술이라 할 수 없는 말'),
  postingNames: z
    .array(text)
    .default([])
    .describe('공고에서만 통하는 말. …는 사이에 다른 말이 올 수 있는 자리입니다. 예: 로그…수집'),
  layers: z.array(z.enum(layers)).min(1).describe('속한 노선. 첫 번째가 본선입니다'),
  definition: text.describe('한 줄 정의. 편집자 설명으로 표시됩니다'),
  alternatives: z.array(alternative).default([]).describe('비슷한 기술과 고르는 기준'),
  prerequisites: z.array(slug).default([]).describe('먼저 알면 좋은 기술의 id'),
  depth: statement.optional().describe('신입에게 충분한 깊이'),
  voices: z.array(citedStatement).default([]).describe('이 기술을 두고 누가 무엇이라고 했나'),
  start: startLink.optional().describe('먼저 열어 볼 곳'),
  successor: successor.optional().describe('이 이름의 자리를 이은 것'),
  cites: z.array(citation).default([]).describe("이 기술을 말한 기록. '출처#절' 목록. 비어 있으면 근거는 공고뿐입니다"),
  ...dates,
});
