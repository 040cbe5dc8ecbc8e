import assert from 'node:assert/strict';
import { test } from 'node:test';
import { openIndex } from '#src/features/search/engine/concept-index.ts';
import { filtersOf, narrow } from '#src/features/search/engine/filters.ts';
import { type FoundPage, fullTextQuery, fuse, timesHeld } from '#src/features/search/engine/fuse.ts';
import { search } from '#src/features/search/engine/query.ts';

const skill = (id: string, ...names: readonly string[]) => ({
  path: `/skills/${id}/`,
  title: names[0] ?? id,
  kind: 'skill' as const,
  names,
  topics: [],
  foundBy: [],
  layer: 'stream' as const,
  levels: ['required' as const],
});
const index = openIndex([skill('kafka', '카프카'), skill('spark', '스파크')]);
const page = (path: string, text: string): FoundPage => ({ path, title: path, text, excerpt: '', section: path });
const paths = (query: string, found: readonly FoundPage[]): readonly string[] =>
  fuse(index, search(index, query), found).map(({ document }) => document.path);

test('a word is held where a word begins and only an ending follows', () => {
  assert.equal(timesHeld('버스가 오면 버스를 타요. 옴니버스', '버스'), 2);
  assert.equal(timesHeld('무엇부터 배우나요', '배우'), 0);
});

test('the full text follows the concepts', () => {
  assert.deepEqual(paths('카프카', [page('/guides/a/', '카프카')]), ['/skills/kafka/', '/guides/a/']);
});

test('a page that holds the unknown word comes before one that does not', () => {
  const found = [page('/guides/a/', '토픽을 나눠요'), page('/skills/spark/', '토픽을 읽어요')];
  assert.equal(paths('카프카 토픽', found)[0], '/guides/a/');
  assert.ok(paths('카프카 토픽', found).includes('/skills/kafka/'));
});

test("Pagefind's guesses are left out, and so is a mention in passing when nothing else is known", () => {
  assert.deepEqual(paths('간호사', [page('/guides/a/', '간단한 이야기')]), []);
  assert.deepEqual(paths('토픽', [page('/guides/a/', '토픽 하나')]), []);
  assert.deepEqual(paths('토픽', [page('/guides/a/', '토픽을 나눠요. 토픽마다 달라요')]), ['/guides/a/']);
});

test('a page asked for by name is linked itself, one found by its words at their section', () => {
  const found = ['/skills/kafka/', '/guides/a/'].map((path) => ({ ...page(path, '카프카'), section: `${path}#here` }));
  const sections = fuse(index, search(index, '카프카'), found).map((result) => result.found?.section);
  assert.deepEqual(sections, ['/skills/kafka/', '/guides/a/#here']);
});

test('the full text is asked for the words as they were understood', () => {
  assert.equal(fullTextQuery(search(index, '카프가의 토픽은 어떻게')), '카프카 토픽');
});

test('filters come from the address and leave what has them', () => {
  const filters = filtersOf(new URLSearchParams('kind=skill&layer=stream&level=required'));
  const results = fuse(index, search(index, '카프카'), [page('/guides/a/', '카프카')]);
  assert.equal(narrow(results, filters).length, 1);
  assert.equal(narrow(results, filtersOf(new URLSearchParams('kind=<script>&layer=x'))).length, 2);
  assert.equal(narrow(results, filtersOf(new URLSearchParams('level=preferred'))).length, 0);
});
