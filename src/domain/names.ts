import { entryOf } from './catalog.ts';
import { sourceMarks } from './labels.ts';
import { parseReference } from './references.ts';
import type { Catalog, Collection, Entry } from './types.ts';

type SkillNames = Pick<Entry<'skills'>, 'name' | 'nameKo' | 'kind'>;

/** How a skill is called: a product by its Latin name, a concept by its Korean one. */
export const skillName = ({ name, nameKo, kind }: SkillNames): string => (kind === 'concept' ? (nameKo ?? name) : name);

/** The other name of a skill, beside the one it is called by. */
export const otherName = ({ name, nameKo, kind }: SkillNames): string | undefined =>
  nameKo === undefined || nameKo === name ? undefined : kind === 'concept' ? name : nameKo;

/** How a skill is called where both names fit: `Apache Kafka (카프카)`, `스트림 처리 (Stream Processing)`. */
export const skillTitle = (skill: SkillNames): string => {
  const other = otherName(skill);
  return other === undefined ? skillName(skill) : `${skillName(skill)} (${other})`;
};

/** How an entry is called in headings, lists and messages. A posting is called with its company. */
export const titleOf = (catalog: Catalog, collection: Collection, id: string): string => {
  switch (collection) {
    case 'companies':
    case 'roles':
      return entryOf(catalog, collection, id).name;
    case 'requirements':
      return entryOf(catalog, 'requirements', id).name;
    case 'skills':
      return skillName(entryOf(catalog, 'skills', id));
    case 'postings': {
      const posting = entryOf(catalog, 'postings', id);
      return `${entryOf(catalog, 'companies', posting.company).name} ${posting.title}`;
    }
    case 'questions':
      return entryOf(catalog, 'questions', id).question;
    default:
      return entryOf(catalog, collection, id).title;
  }
};

/** What an entry says of itself in a line or two. */
export const summaryOf = (catalog: Catalog, collection: Collection, id: string): string => {
  switch (collection) {
    case 'skills':
      return entryOf(catalog, 'skills', id).definition;
    case 'questions':
      return entryOf(catalog, 'questions', id).answer;
    case 'requirements':
      return entryOf(catalog, 'requirements', id).asks;
    case 'stages':
      return entryOf(catalog, 'stages', id).why.text;
    default:
      return entryOf(catalog, collection, id).summary;
  }
};

/** The source and section a citation names, with the words shown to a visitor. */
export const citationParts = (
  catalog: Catalog,
  citation: string,
): { readonly source: Entry<'sources'>; readonly section: string } => {
  const { entry, part } = parseReference(citation);
  const source = entryOf(catalog, 'sources', entry);
  const section = source.sections.find(({ id }) => id === part);
  if (!section) throw new Error(`${citation}: 출처에 그런 절이 없습니다.`);
  return { source, section: section.title };
};

/** `2026-11-21` → `2026년 11월 21일`; a year or a month alone is told as far as it is known. */
export const dayInWords = (day: string): string =>
  day
    .split('-')
    .map((part, place) => `${Number(part)}${['년', '월', '일'][place]}`)
    .join(' ');

/** When a source was recorded, in words: `2021년 10월 28일 기록`, `2018년 기록`, `날짜 미상`. */
export const recordedOn = ({ recorded }: Entry<'sources'>): string =>
  recorded.on === null ? '날짜 미상' : `${dayInWords(recorded.on)} 기록`;

/** A source as a small mark beside a sentence: who said it and in which year, `강의 2021`. */
export const markOf = ({ kind, recorded }: Entry<'sources'>): string =>
  recorded.on === null ? sourceMarks[kind] : `${sourceMarks[kind]} ${recorded.on.slice(0, 4)}`;
