import assert from 'node:assert/strict';
import { test } from 'node:test';
import { nameKey } from '#src/domain/name-key.ts';
import { absentOf } from '#src/features/search/engine/absent.ts';
import { openIndex } from '#src/features/search/engine/concept-index.ts';
import { leftOut, type Result } from '#src/features/search/engine/fuse.ts';
import { search } from '#src/features/search/engine/query.ts';
import { emptyMessage, isAbsent, leftOutMessage } from '#src/features/search/engine/wording.ts';
import { absentLines } from '#src/features/search/index/absent-names.ts';
import { buildIndex } from '#src/features/search/index/build-index.ts';
import { extraPages } from '#src/features/search/index/extra-pages.ts';
import { readContentTree } from '../../../tools/content/read-tree.ts';

const { catalog } = readContentTree('content');
const absent = absentOf(absentLines);
const index = openIndex(buildIndex(catalog, extraPages), absent);

test('no absent product has a page, and all near ones do', () => {
  const owned = [...catalog.skills.values()].flatMap(({ id, name, nameKo = '', aliases }) => [
    id,
    name,
    nameKo,
    ...aliases,
  ]);
  const called = [...catalog.companies.values()].flatMap(({ id, name, nameEn = '', aliases }) => [
    id,
    name,
    nameEn,
    ...aliases,
  ]);
  assert.deepEqual(
    [...owned, ...called].filter((name) => absent.has(nameKey(name))),
    [],
  );
  for (const { name, near } of absent.values()) {
    for (const id of near) assert.ok(catalog.skills.has(id), `${name}: ${id}`);
  }
});

test('a product without a page is told as that, with its neighbours, however it is typed', () => {
  for (const [query, name] of [
    ['RabbitMQ', 'RabbitMQ'],
    ['rabbitmq는 뭐예요', 'RabbitMQ'],
    ['래빗엠큐', '래빗엠큐'],
    ['mongodb atlas', 'MongoDB Atlas'],
    ['Fivetran', 'Fivetran'],
  ] as const) {
    const answer = search(index, query);
    assert.deepEqual(answer.hits, [], query);
    assert.ok(isAbsent(answer), query);
    assert.match(emptyMessage(query, answer), new RegExp(`^‘${name}’[은는] 아직 이 사이트에 없어요\\.$`));
    assert.ok(answer.near.length > 0, query);
  }
  assert.deepEqual(
    search(index, 'RabbitMQ').near.map(({ path }) => path),
    ['/skills/kafka/', '/skills/redis/'],
  );
});

test('a game engine is not the catalog of the same name', () => {
  for (const query of ['unity', '유니티']) assert.deepEqual(search(index, query).hits, [], query);
  assert.equal(search(index, 'unity catalog').hits[0]?.document.path, '/skills/data-catalog/');
});

test('nothing is said about what the site treats when it has no answer', () => {
  assert.equal(emptyMessage('김치찌개', search(index, '김치찌개')), '‘김치찌개’에 맞는 내용을 찾지 못했어요.');
});

const resultsOf = (query: string, text: string): readonly Result[] =>
  search(index, query).hits.map((hit) => ({
    ...hit,
    found: { ...hit.document, text, excerpt: '', section: hit.document.path },
  }));

test('of a query known in part, the words no result holds are told', () => {
  const said = (query: string, text = ''): string | undefined =>
    leftOutMessage(leftOut(search(index, query), resultsOf(query, text)));
  assert.equal(said('kafka rabbitmq'), '‘rabbitmq’는 빼고 찾았어요.');
  assert.equal(said('카프카 김치찌개 삼겹살'), '‘김치찌개’, ‘삼겹살’은 빼고 찾았어요.');
  assert.equal(said('kafka rabbitmq', 'RabbitMQ를 써요'), undefined);
  assert.equal(said('kafka'), undefined);
});

test('a compound that begins with a long name is known in part', () => {
  const answer = search(index, '데이터거버넌스정책');
  assert.equal(answer.hits[0]?.document.path, '/skills/data-governance/');
  assert.deepEqual(answer.unknown, ['정책']);
  assert.deepEqual(search(index, '자바칩프라푸치노').hits, []);
});
