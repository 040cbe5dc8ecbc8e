import type { DataIndex } from './open-data.ts';
import { releases } from './releases.ts';

/** What the archive says of itself: what is in it, what it may be used for, what changed. */
export const readmeOf = ({
  title,
  version,
  updated,
  description,
  homepage,
  licence,
  citation,
  tables,
}: DataIndex): string =>
  [
    `${title} ${version}판 (${updated})`,
    '',
    description,
    `설명과 데이터 사전: ${homepage}`,
    '',
    '표',
    ...tables.map((table) => `- ${table.name}: ${table.title}, ${table.rows}행. ${table.description}`),
    '',
    '이용 조건',
    `${licence.id} ${licence.url}`,
    '이 허락은 우리가 쓴 말과 정리에만 미쳐요. 공고의 사실과 원래 문장, 회사와 제품의 이름은 들어가지 않아요.',
    `이렇게 밝혀 주세요: ${citation}`,
    '',
    '판과 바뀐 것',
    ...releases.flatMap((release) => [
      `${release.version} (${release.date})`,
      ...release.changes.map((text) => `- ${text}`),
    ]),
    '',
  ].join('\n');
