import { z } from 'astro/zod';
import { companyKinds, fields } from '../../../schema/company.ts';
import { text } from '../../../schema/fields.ts';
import {
  closenessGrades,
  conditions,
  levels,
  sections,
  newcomerAnswers,
  seenWays,
  tracks,
} from '../../../schema/posting.ts';
import { dates, idOf, keyOf, provenance, recorded, tableOf, texts, url } from './common-columns.ts';

const companyKind = z
  .enum(companyKinds)
  .describe('company: 이름이 있는 회사, archetype: 이름 없이 유형으로만 적힌 회사. 둘을 섞어 세지 마세요');
const closeness = z
  .enum(closenessGrades)
  .describe('데이터 엔지니어링과의 거리. core: 데이터 엔지니어 공고, near: 비슷한 직무의 공고, far: 다른 직무의 공고');
const counted = z
  .boolean()
  .describe("사이트가 '공고 몇 건 중 몇 건'을 셀 때 넣는 공고인지. 유형의 공고와 쌍둥이 공고는 넣지 않아요");
const section = z
  .enum(sections)
  .describe('공고에서 서 있는 자리. duty: 하는 일, required: 자격 요건, preferred: 우대사항, stack: 쓰는 기술');
const level = z
  .enum(levels)
  .describe(
    "수준. required: 필수, preferred: 우대, used: 사용, duty: 업무. 자격 요건이라도 '있으면 좋아요'면 우대예요",
  );
const words = text.nullable().describe("공고가 말한 수준. 예: '상급', '3년 이상'");
const rules = ['all', 'any', 'condition'] as const;

const origin = {
  cite: keyOf('sections').nullable().describe('근거가 되는 출처의 절. 공개된 공고의 줄이면 비어 있어요'),
  source: keyOf('sources').nullable().describe('근거가 되는 출처. 공개된 공고의 줄이면 비어 있어요'),
  recorded,
};

export const companies = tableOf(
  {
    id: idOf('companies').describe('회사의 id'),
    url,
    kind: companyKind,
    field: z.enum(fields).nullable().describe('업종. 공고나 회사 이름에서 분명할 때만 적어요'),
    name: text.describe('회사 이름'),
    name_en: text.nullable().describe('영문 이름'),
    aliases: texts.describe('달리 부르는 이름'),
    summary: text.describe('공고에 드러난 모습'),
    ...provenance,
    ...dates,
  },
  '회사',
  '공고를 낸 회사와, 이름 없이 유형으로만 적힌 회사예요.',
);

export const postings = tableOf(
  {
    id: idOf('postings').describe("공고의 id, '회사/공고'"),
    url,
    company: keyOf('companies').describe('회사'),
    company_name: text.describe('회사 이름'),
    company_kind: companyKind,
    title: text.describe('직무 이름'),
    title_by: z.enum(['source', 'editor']).describe('직무 이름을 누가 붙였나. source: 출처, editor: 편집자'),
    role: keyOf('roles').describe('가장 가까운 직무'),
    track: z.enum(tracks).describe('공고 시장에서 나누어 세는 직무'),
    closeness,
    closeness_reason: text.describe('거리를 그렇게 본 이유'),
    twin_of: keyOf('postings').nullable().describe('거의 같은 다른 공고. 있으면 둘 가운데 하나만 세요'),
    counted,
    in_market: z
      .boolean()
      .describe(
        '공고 시장이 세는 공고인지. 이름이 있는 회사의 공고를 본 지 24개월까지, 한 회사에 5건까지, 거의 같은 공고는 한 번만 세요',
      ),
    seen: recorded.describe('공개된 공고를 본 달. 아는 데까지 적어요. 기록에서 온 공고면 비어 있어요'),
    seen_how: z
      .enum(seenWays)
      .nullable()
      .describe('본 곳. company-page: 회사 채용 페이지, job-board: 채용 사이트, public-copy: 공개 저장소에 남은 사본'),
    newcomers: z.enum(newcomerAnswers).describe('신입 지원. yes: 된다고 적음, no: 경력만, unsaid: 적지 않음'),
    summary: text.describe('공고를 한두 문장으로'),
    aliases: texts.describe('달리 부르는 이름'),
    line_count: z.int().positive().describe('줄의 수'),
    ...dates,
  },
  '공고',
  '기록에 남은 공고와 공개된 공고예요. 지금 열려 있는지는 담지 않아요.',
);

export const lines = tableOf(
  {
    id: idOf('lines').describe("줄의 id, '회사/공고#줄'"),
    url,
    posting: keyOf('postings').describe('공고'),
    company: keyOf('companies').describe('회사'),
    company_kind: companyKind,
    counted,
    number: z.int().positive().describe('기록에 적힌 차례'),
    section,
    level,
    text: text.describe('줄의 뜻. 공고 문장을 그대로 옮기지 않고 정리했어요'),
    all_skills: z.array(keyOf('skills')).describe('모두 바라는 기술'),
    any_skills: z.array(keyOf('skills')).describe('하나 이상이면 되는 기술. 묶음은 asks에 있어요'),
    conditions: texts.describe('기술이 아닌 조건. 종류와 햇수는 asks에 있어요'),
    same_as: keyOf('lines').nullable().describe('같은 내용인 쌍둥이 공고의 줄'),
    requirement: keyOf('requirements')
      .nullable()
      .describe('이 줄이 속한 요건. 편집자가 정하지 않은 줄은 줄의 말로 알아봤어요'),
    ...origin,
  },
  '공고의 줄',
  '공고를 한 줄씩 나눈 것이에요. 줄마다 자리와 수준, 바라는 것, 출처가 있어요.',
);

export const asks = tableOf(
  {
    line: keyOf('lines').describe('줄'),
    number: z.int().positive().describe('줄 안의 차례. 한 줄이 여러 가지를 바라면 모두 채워야 해요'),
    rule: z
      .enum(rules)
      .describe('all: 기술이 모두 필요해요, any: 기술 가운데 하나 이상이면 돼요, condition: 기술이 아닌 조건이에요'),
    skills: z.array(keyOf('skills')).describe('바라는 기술. condition이면 그 조건을 대신할 수 있다고 적힌 기술이에요'),
    words,
    condition: z
      .enum(conditions)
      .nullable()
      .describe(
        '조건의 종류. experience: 경험, degree: 학력·전공, years: 경력, domain: 분야 경험, language: 외국어, attitude: 태도, other: 그 밖',
      ),
    condition_text: text.nullable().describe('조건을 짧게'),
    years: z.int().min(0).nullable().describe('햇수를 말한 조건이면 가장 적은 햇수. 신입과 경력 무관은 0'),
    years_to: z.int().positive().nullable().describe('햇수의 위 끝'),
  },
  '줄이 바라는 것',
  '한 줄이 바라는 것을 하나씩 나눈 것이에요. 여러 기술을 모두 바라는지 하나면 되는지 여기서 갈려요.',
);

export const mentions = tableOf(
  {
    skill: keyOf('skills').describe('기술'),
    skill_name: text.describe('기술의 영문 이름'),
    line: keyOf('lines').describe('줄'),
    url,
    posting: keyOf('postings').describe('공고'),
    company: keyOf('companies').describe('회사'),
    company_name: text.describe('회사 이름'),
    company_kind: companyKind,
    closeness,
    counted,
    section,
    level,
    rule: z
      .enum(rules)
      .describe(
        '그 줄이 이 기술을 바라는 방식. all: 모두 필요, any: 적힌 것 가운데 하나면 됨, condition: 조건을 대신할 수 있음',
      ),
    words,
    text: text.describe('줄의 뜻'),
    ...origin,
  },
  '언급',
  '누가 무엇을 찾는지예요. 공고의 줄과 그 줄이 말한 기술의 짝마다 한 행이고, 기술 페이지의 근거 목록과 같아요.',
);
