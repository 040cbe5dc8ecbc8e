import { entryOf } from './catalog.ts';
import type { Catalog, Collection, Entry } from './types.ts';

/** How a skill is called where both names fit: `Apache Kafka (카프카)`. */
export const skillTitle = ({ name, nameKo }: Entry<'skills'>): string =>
  name === nameKo ? name : `${name} (${nameKo})`;

/** How an entry is called in headings, lists and messages. A position is called with its company. */
export const titleOf = (catalog: Catalog, collection: Collection, id: string): string => {
  switch (collection) {
    case 'companies':
    case 'roles':
      return entryOf(catalog, collection, id).name;
    case 'skills':
      return entryOf(catalog, 'skills', id).name;
    case 'positions': {
      const position = entryOf(catalog, 'positions', id);
      return `${entryOf(catalog, 'companies', position.company).name} ${position.title}`;
    }
    case 'questions':
      return entryOf(catalog, 'questions', id).question;
    default:
      return entryOf(catalog, collection, id).title;
  }
};

/** The source and section a citation names, with the words shown to a visitor. */
export const citationParts = (
  catalog: Catalog,
  citation: string,
): { readonly source: Entry<'sources'>; readonly section: string } => {
  const [sourceId = '', sectionId = ''] = citation.split('#');
  const source = entryOf(catalog, 'sources', sourceId);
  const section = source.sections.find(({ id }) => id === sectionId);
  if (!section) throw new Error(`${citation}: 출처에 그런 절이 없습니다.`);
  return { source, section: section.title };
};

/** When a source was recorded, in words: `2021년 10월 28일 기록`, `2018년 기록`, `날짜 미상`. */
export const recordedOn = ({ recorded }: Entry<'sources'>): string => {
  if (recorded.on === null) return '날짜 미상';
  const [year, month, day] = recorded.on.split('-').map(Number);
  return [`${year}년`, month ? `${month}월` : '', day ? `${day}일` : '', '기록'].filter(Boolean).join(' ');
};
