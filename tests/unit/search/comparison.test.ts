import assert from 'node:assert/strict';
import { test } from 'node:test';
import { openIndex } from '#src/features/search/engine/concept-index.ts';
import { factsPart, sidesOf } from '#src/features/search/engine/comparison.ts';
import { search } from '#src/features/search/engine/query.ts';
import { buildIndex } from '#src/features/search/index/build-index.ts';
import { extraPages } from '#src/features/search/index/extra-pages.ts';
import { factsOf } from '#src/features/search/index/facts.ts';
import { readContentTree } from '../../../tools/content/read-tree.ts';

const { catalog } = readContentTree('content');
const index = openIndex(buildIndex(catalog, extraPages));
const facts = factsOf(catalog);
const compared = (query: string): readonly string[] =>
  search(index, query).comparison?.documents.map(({ path }) => path) ?? [];

test('two skills and a word that asks for their difference are a comparison', () => {
  for (const query of [
    '스파크 카프카 차이',
    'spark vs kafka',
    'Spark와 Kafka 비교',
    '스파크랑 카프카 차이점이 뭐예요',
    'spark/kafka 차이',
    '스파크 카프카 뭐가 달라',
    'kafka spark difference',
  ]) {
    assert.deepEqual(compared(query).toSorted(), ['/skills/kafka/', '/skills/spark/'], query);
    const first = search(index, query).hits.slice(0, 2);
    assert.deepEqual(
      first.map(({ document: { path } }) => path).toSorted(),
      ['/skills/kafka/', '/skills/spark/'],
      query,
    );
    assert.ok((first[1]?.score ?? 0) > (search(index, query).hits[2]?.score ?? 0) + 1, 'no full text comes between');
    assert.deepEqual(search(index, query).unknown, [], query);
  }
});

test('two names of one page are a comparison of one', () => {
  const { comparison } = search(index, 'ETL ELT 차이');
  assert.deepEqual(comparison?.names, ['etl', 'elt']);
  assert.deepEqual(compared('ETL ELT 차이'), ['/skills/etl/']);
});

test('roles are compared too', () => {
  assert.deepEqual(compared('데이터 엔지니어 데이터 분석가 차이'), ['/roles/data-engineer/', '/roles/data-analyst/']);
});

test('nothing else is a comparison', () => {
  for (const query of [
    '스파크 카프카',
    '스파크 차이',
    '스파크 카프카 플링크 차이',
    '스파크 김치찌개 차이',
    '비교',
    'vs',
  ])
    assert.deepEqual(compared(query), [], query);
});

test('the sides tell what each is and, where a page says so, when it is chosen', () => {
  const { comparison } = search(index, 'spark flink 차이');
  assert.ok(comparison);
  const all = Object.assign({}, ...comparison.documents.map((document) => facts.get(factsPart(document))));
  const sides = sidesOf(comparison, all);
  const spark = catalog.skills.get('spark');
  const flink = sides.find(({ document: { id } }) => id === 'flink');
  assert.equal(sides.length, 2);
  assert.equal(flink?.definition, catalog.skills.get('flink')?.definition);
  assert.equal(flink?.chosen, spark?.alternatives.find(({ skill }) => skill === 'flink')?.when);
  assert.deepEqual(sidesOf(comparison, {}), []);
});

test('every skill and role has its facts in the file its page leads to, and no file is large', () => {
  for (const document of index.documents.filter(({ kind }) => kind === 'skill' || kind === 'role'))
    assert.ok(facts.get(factsPart(document))?.[document.path], document.path);
  for (const [part, rows] of facts) assert.ok(JSON.stringify(rows).length < 20_000, part);
});
