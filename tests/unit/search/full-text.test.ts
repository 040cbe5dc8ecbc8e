import assert from 'node:assert/strict';
import { test } from 'node:test';
import { openIndex } from '#src/features/search/engine/concept-index.ts';
import { filtersOf, type IsOffered, isFiltered, narrow } from '#src/features/search/engine/filters.ts';
import { type FoundPage, fullTextQuery, fuse, isHeld } from '#src/features/search/engine/fuse.ts';
import { search } from '#src/features/search/engine/query.ts';

const skill = (id: string, ...names: readonly string[]) => ({
  id,
  path: `/skills/${id}/`,
  title: names[0] ?? id,
  kind: 'skill' as const,
  names,
  topics: [],
  foundBy: [],
  layer: 'stream' as const,
  levels: ['required' as const],
});
const offered = ['skill', 'posting', 'stream', 'required', 'preferred'];
const isOffered: IsOffered = (_, value): value is never => offered.includes(value);
const filtersIn = (address: string) => filtersOf(new URLSearchParams(address), isOffered);
const index = openIndex([skill('kafka', '카프카'), skill('spark', '스파크')]);
const page = (path: string, text: string): FoundPage => ({
  path,
  kind: 'guide',
  title: path,
  text,
  excerpt: '',
  section: path,
});
const paths = (query: string, found: readonly FoundPage[]): readonly string[] =>
  fuse(index, search(index, query), found).map(({ document }) => document.path);

test('a word is held where a word begins and only an ending follows', () => {
  for (const text of ['버스', '막차 버스가 와요', '(버스)', '옴니버스의 버스']) assert.ok(isHeld(text, '버스'), text);
  for (const text of ['옴니버스', '버스킹', '옴니버스가']) assert.ok(!isHeld(text, '버스'), text);
  assert.ok(!isHeld('무엇부터 배우나요', '배우'));
});

test('the full text follows the concepts', () => {
  assert.deepEqual(paths('카프카', [page('/guides/a/', '카프카')]), ['/skills/kafka/', '/guides/a/']);
});

test('a page that holds the unknown word comes before one that does not', () => {
  const found = [page('/guides/a/', '토픽을 나눠요'), page('/skills/spark/', '토픽을 읽어요')];
  assert.equal(paths('카프카 토픽', found)[0], '/guides/a/');
  assert.ok(paths('카프카 토픽', found).includes('/skills/kafka/'));
});

test("Pagefind's guesses are left out, but what a page says once is not denied", () => {
  assert.deepEqual(paths('간호사', [page('/guides/a/', '간단한 이야기')]), []);
  assert.deepEqual(paths('버스', [page('/guides/a/', '옴니버스의 공고')]), []);
  assert.deepEqual(paths('백필', [page('/guides/a/', '지난 날을 백필로 다시 채워요')]), ['/guides/a/']);
});

test('one word in passing is no answer to that word alone, but holds what is left of a query', () => {
  const passing = page('/guides/a/', `${'긴 글이에요. '.repeat(60)}병원 예시`);
  assert.deepEqual(paths('병원', [passing]), []);
  assert.deepEqual(paths('병원', [{ ...passing, text: `${passing.text} 그리고 병원` }]), ['/guides/a/']);
  assert.ok(paths('카프카 병원', [passing]).includes('/guides/a/'));
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
  const filters = filtersIn('kind=skill&layer=stream&level=required');
  const results = fuse(index, search(index, '카프카'), [page('/guides/a/', '카프카')]);
  assert.equal(narrow(results, filters).length, 1);
  assert.equal(narrow(results, filtersIn('kind=<script>&layer=x')).length, 2);
  assert.equal(narrow(results, filtersIn('level=preferred')).length, 0);
  assert.ok(isFiltered(filters) && !isFiltered(filtersIn('kind=nothing')));
});

test('an address that asks for a kind by its former name is understood', () => {
  assert.equal(filtersIn('kind=position').kind, 'posting');
});

test('what only the full text knows is of the kind its page says', () => {
  const found: FoundPage = { ...page('/companies/a/b/', '토픽 토픽'), kind: 'posting' };
  const [result] = fuse(index, search(index, '토픽'), [found]);
  assert.equal(result?.document.kind, 'posting');
});
