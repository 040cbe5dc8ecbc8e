import { z } from 'astro/zod';
import { slug, text } from '../../../schema/fields.ts';
import { questionStatuses, questionTopics } from '../../../schema/question.ts';
import { requirementGroups } from '../../../schema/requirement.ts';
import { resourceKinds } from '../../../schema/resource.ts';
import { layers, skillKinds } from '../../../schema/skill.ts';
import { sourceKinds } from '../../../schema/source.ts';
import { dates, idOf, keyOf, provenance, recorded, tableOf, texts, url } from './common-columns.ts';

const aliases = texts.describe('달리 부르는 이름');
const skillsOf = (doc: string) => z.array(keyOf('skills')).describe(doc);

export const sources = tableOf(
  {
    id: idOf('sources').describe('출처의 id'),
    url,
    title: text.describe('출처 이름'),
    kind: z
      .enum(sourceKinds)
      .describe(
        'posting-notes: 공고 노트, lecture-notes: 강의 노트, overview: 소개 글, meetup-notes: 현직자 만남 노트',
      ),
    summary: text.describe('어떤 기록인지'),
    recorded,
    recorded_how: text.describe('그 날짜를 어떻게 알았는지, 또는 왜 모르는지'),
    ...dates,
  },
  '출처',
  '모든 사실이 나온 손으로 적은 기록이에요. 원문은 들어 있지 않아요.',
);

export const sections = tableOf(
  {
    id: idOf('sections').describe("절의 id, '출처#절'"),
    url,
    source: keyOf('sources').describe('출처'),
    title: text.describe('절 제목'),
  },
  '출처의 절',
  '출처를 나눈 절이에요. 다른 표의 cite와 cites가 가리켜요.',
);

export const skills = tableOf(
  {
    id: idOf('skills').describe('기술의 id'),
    url,
    name: text.describe('영문 이름'),
    name_ko: text.nullable().describe('한국어로 부르는 이름. 없으면 비어 있어요'),
    kind: z.enum(skillKinds).describe('product: 제품이나 언어, concept: 개념'),
    aliases: texts.describe('줄임말, 다른 표기, 흔한 오자'),
    layers: z.array(z.enum(layers)).describe('속한 노선. 첫 번째가 본선이에요'),
    definition: text.describe('한 줄 정의. 편집자가 붙였어요'),
    alternatives: skillsOf('비슷한 기술. 편집자가 골랐어요'),
    prerequisites: skillsOf('먼저 알면 좋은 기술. 편집자가 골랐어요'),
    posting_count: z.int().min(0).describe('이 기술을 말한 공고의 수. counted인 공고만 세요'),
    company_count: z.int().min(0).describe('이 기술을 말한 회사의 수. counted인 공고만 세요'),
    ...provenance,
    ...dates,
  },
  '기술',
  '공고와 기록에 나온 도구, 언어, 서비스, 공부할 것이에요.',
);

export const roles = tableOf(
  {
    id: idOf('roles').describe('직무의 id'),
    url,
    name: text.describe('한국어 직무 이름'),
    name_en: text.describe('영문 직무 이름'),
    aliases,
    summary: text.describe('요약'),
    ...provenance,
    ...dates,
  },
  '직무',
  '기록에 나온 데이터 직무예요.',
);

export const questions = tableOf(
  {
    id: slug.describe('질문의 id'),
    url,
    question: text.describe('질문'),
    aliases,
    topic: z.enum(questionTopics).describe('prepare: 취업 준비, learn: 공부, work: 업무, career: 진로'),
    status: z
      .enum(questionStatuses)
      .describe('answered: 답이 있음, deferred: 다음으로 미룸, lost: 답이 그림이었고 사라짐, unanswered: 답 기록 없음'),
    answer: text.describe('짧은 답. 답이 없으면 없다고 적었어요'),
    skills: skillsOf('관련 기술'),
    ...provenance,
    ...dates,
  },
  '질문',
  '사람들이 물은 질문과 기록에 남은 답이에요.',
);

export const guides = tableOf(
  {
    id: slug.describe('글의 id'),
    url,
    title: text.describe('글 제목'),
    aliases,
    summary: text.describe('요약. 본문은 사이트에 있어요'),
    skills: skillsOf('글이 다루는 기술'),
    ...provenance,
    ...dates,
  },
  '글',
  '긴 글의 제목과 요약이에요.',
);

export const pipelines = tableOf(
  {
    id: slug.describe('파이프라인의 id'),
    url,
    title: text.describe('파이프라인 이름'),
    aliases,
    question: text.describe('이 파이프라인이 답하는 질문'),
    summary: text.describe('요약. 그림은 사이트에 있어요'),
    skills: skillsOf('거치는 기술, 흐르는 순서대로'),
    ...provenance,
    ...dates,
  },
  '파이프라인',
  '데이터 파이프라인 예시예요.',
);

export const stages = tableOf(
  {
    id: idOf('stages').describe('단계의 id'),
    url,
    number: z.int().positive().describe('몇 번째 단계인가'),
    placed_by: z.enum(['source', 'editor']).describe('이 자리를 누가 정했나. source: 출처, editor: 편집자'),
    title: text.describe('단계 이름'),
    prerequisites: z.array(keyOf('stages')).describe('먼저 끝낼 단계'),
    skills: skillsOf('이 단계에서 배우는 기술'),
    why: text.describe('왜 지금 배우나'),
    depth: text.describe('어디까지면 충분한가'),
    project: text.describe('만들어 볼 것'),
    self_check: text.describe('스스로 하는 확인'),
    hours: z.int().positive().describe('걸리는 시간. 편집자의 어림'),
    makes: text.describe('끝나면 손에 남는 것'),
    first: text.describe('처음 할 일'),
    ...provenance,
    ...dates,
  },
  '공부 단계',
  '공부 로드맵의 단계예요.',
);

export const resources = tableOf(
  {
    id: slug.describe('자료의 id'),
    url,
    title: text.describe('제목'),
    kind: z
      .enum(resourceKinds)
      .describe(
        'book: 책, talk: 발표, article: 글, online-book: 온라인 책, course: 강의, posting: 채용 공고, contest: 공모전',
      ),
    link: z
      .url({ protocol: /^https?$/ })
      .nullable()
      .describe('자료의 주소. 기록에 없으면 비어 있어요'),
    author: text.nullable().describe('지은이나 발표한 사람'),
    year: z.int().nullable().describe('나온 해'),
    language: z.enum(['ko', 'en']).describe('언어'),
    summary: text.describe('무엇을 얻을 수 있는지'),
    skills: skillsOf('관련 기술'),
    checked: z.iso.date().nullable().describe('링크가 열리는지 마지막으로 확인한 날. 아직이면 비어 있어요'),
    ...provenance,
    ...dates,
  },
  '추천 자료',
  '기록이 권한 책과 발표, 글이에요.',
);

export const requirements = tableOf(
  {
    id: idOf('requirements').describe('요건의 id'),
    url,
    name: text.describe('요건의 이름. 편집자가 붙였어요'),
    aliases,
    group: z
      .enum(requirementGroups)
      .describe(
        'work: 해 본 일, tool: 도구, level: 깊이와 수준, people: 함께 일하기, field: 분야와 언어, career: 경력과 학력',
      ),
    asks: text.describe('정말 묻는 것. 편집자 설명이에요'),
    skills: skillsOf('함께 보는 기술'),
    ...provenance,
    ...dates,
  },
  '요건',
  '공고의 줄이 바라는 것을 종류로 나눈 것이에요.',
);
