import { readFileSync } from 'node:fs';
import { parseFrontmatter } from '@astrojs/internal-helpers/frontmatter';
import { type Link, linksIn } from '#src/domain/edges.ts';
import { citationParts, titleOf } from '#src/domain/names.ts';
import type { Catalog, Collection } from '#src/domain/types.ts';
import { citationUrl, lineUrl, urlOf } from '#src/domain/urls.ts';
import { siteDescription, siteName } from '#src/site.ts';

const sections: Readonly<Record<Collection, string>> = {
  companies: '회사',
  postings: '공고',
  roles: '직무',
  skills: '기술',
  requirements: '요건',
  stages: '로드맵',
  pipelines: '파이프라인',
  questions: '질문',
  guides: '글',
  resources: '자료',
  sources: '출처',
};
const names = Object.keys(sections) as Collection[];

/** What the fields of an entry are called on its page; the others speak through their title or their links. */
const fieldNames: Readonly<Record<string, string>> = {
  signals: '읽는 법',
  work: '일하는 방식',
  lines: '공고를 줄마다 읽기',
  alternatives: '비슷한 기술',
  prerequisites: '먼저 알면 좋은 것',
  depth: '어디까지',
  voices: '누가 뭐라고 했나',
  facts: '하는 일',
  contrasts: '무엇이 다른가',
  nodes: '단계',
  edges: '흐름',
  points: '요점',
  skills: '기술',
  requirements: '요건',
  guides: '글',
  why: '왜 지금',
  project: '프로젝트',
  sections: '절',
  corrections: '바로잡은 것',
  unsure: '뜻을 확신하지 못하는 것',
  lost: '옮기지 못한 것',
  recorded: '언제 기록되었나',
  cites: '출처',
};

const linked = (catalog: Catalog, { to, id }: Link): string => {
  if (to === 'sections') return `[${citationParts(catalog, id).section}](${citationUrl(id)})`;
  const [entry = '', line = ''] = id.split('#');
  if (to === 'lines') return `[${titleOf(catalog, 'postings', entry)}](${lineUrl(entry, line)})`;
  return `[${titleOf(catalog, to, id)}](${urlOf(to, id)})`;
};

/** The sentences in a value; ids and the words of enums hold no Hangul. */
const sentences = (value: unknown): readonly string[] => {
  if (typeof value === 'string') return /[가-힣]/.test(value) ? [value] : [];
  return typeof value === 'object' && value !== null ? Object.values(value).flatMap(sentences) : [];
};

const fieldOf = (catalog: Catalog, name: string, value: unknown, links: readonly Link[]): readonly string[] => {
  const items = Array.isArray(value) ? value : [value];
  const bullets = items.map((item, index) => {
    const own = links.filter(({ field }) =>
      `${field}.`.startsWith(Array.isArray(value) ? `${name}[${index}]` : `${name}.`),
    );
    return [...sentences(item), ...own.map((link) => linked(catalog, link))].join(' · ');
  });
  const said = bullets.filter((bullet) => bullet !== '').map((bullet) => `- ${bullet}`);
  return said.length > 0 ? [`## ${fieldNames[name]}`, said.join('\n')] : [];
};

const bodyOf = (collection: Collection, id: string): string =>
  parseFrontmatter(readFileSync(`content/${collection}/${id}.mdx`, 'utf8')).content.trim();

const page = (title: string, description: string, blocks: readonly string[]): string =>
  [
    '---',
    `title: ${JSON.stringify(title)}`,
    `description: ${JSON.stringify(description)}`,
    '---',
    '',
    blocks.join('\n\n'),
  ].join('\n');

const listOf = (catalog: Catalog, collection: Collection): string =>
  [...catalog[collection].keys()]
    .map((id) => `- [${titleOf(catalog, collection, id)}](${urlOf(collection, id)})`)
    .join('\n');

const home = (catalog: Catalog): string =>
  page(siteName, siteDescription, [
    siteDescription,
    ...names.filter((name) => name !== 'skills').flatMap((name) => [`## ${sections[name]}`, listOf(catalog, name)]),
  ]);

/** Our content as the Markdown files someone would write for plain documentation software: address → text. */
export const peerPages = (catalog: Catalog): ReadonlyMap<string, string> => {
  const links = Map.groupBy(linksIn(catalog), ({ from, entry }) => `${from}/${entry}`);
  const entries = names.flatMap((collection) =>
    [...catalog[collection].values()].map((entry) => {
      const fields: Record<string, unknown> = entry;
      const description = String(fields['summary'] ?? fields['definition'] ?? fields['answer'] ?? '');
      const own = links.get(`${collection}/${entry.id}`) ?? [];
      const [path = '', fragment] = urlOf(collection, entry.id).split('#');
      const title = titleOf(catalog, collection, entry.id);
      const shown = Object.keys(fieldNames).flatMap((name) => fieldOf(catalog, name, fields[name], own));
      const aliases = fields['aliases'];
      const called = Array.isArray(aliases) && aliases.length > 0 ? [`다른 이름: ${aliases.join(', ')}`] : [];
      const blocks = [description, ...called, bodyOf(collection, entry.id), ...shown];
      return { path, collection, title, description, blocks: fragment ? [`## ${title}`, ...blocks] : blocks };
    }),
  );
  const pages = Map.groupBy(entries, ({ path }) => path);
  return new Map([
    ['/', home(catalog)],
    ...[...pages].map(([path, [first, ...rest]]): [string, string] => {
      if (!first) throw new Error(path);
      const title = rest.length > 0 ? sections[first.collection] : first.title;
      return [
        path,
        page(
          title,
          first.description,
          [first, ...rest].flatMap(({ blocks }) => blocks),
        ),
      ];
    }),
  ]);
};
