import assert from 'node:assert/strict';
import { test } from 'node:test';
import { find, findAll, goTo, markupOf, serve, settled, show } from './dom.ts';

const { pack } = await import('#src/features/search/index/shipped-index.ts');
const { pathOf } = await import('#src/features/search/engine/paths.ts');

const skill = (id: string, name: string, nameKo: string) => ({
  id,
  path: pathOf('skill', id),
  title: `${name} (${nameKo})`,
  kind: 'skill' as const,
  names: [name, nameKo],
  topics: [],
  foundBy: [],
});

const asked = serve({
  '/search-index/names.json': () => pack([skill('kafka', 'Kafka', '카프카'), skill('spark', 'Spark', '스파크')]),
  '/search-index/texts.json': () => ({ ...pack([]), absent: 'RabbitMQ|래빗엠큐:kafka' }),
  '/search-index/facts-k.json': () => ({
    '/skills/kafka/': { definition: '이벤트를 나눠 줘요.', when: { '/skills/spark/': '모아서 가공할 때' } },
  }),
  '/search-index/facts-s.json': () => ({ '/skills/spark/': { definition: '나눠서 처리해요.', when: {} } }),
});

await import('#src/features/search/search-page.element.ts');

const page = (query: string): void => {
  goTo(`/search/?${new URLSearchParams({ q: query })}`);
  show(
    markupOf('src/pages/search.astro').replace(
      /<SearchFilter name="(\w+)"[^>]*>/g,
      (_, name: string) => `<select name="${name}"><option value=""></option></select>`,
    ),
  );
};
const beside = (): HTMLElement => find('[data-beside]');
const state = (): string | undefined => find('#search-results').dataset['state'];

test('a comparison stands above the list, told from the facts of both', async () => {
  page('카프카 스파크 차이');
  await settled(60);
  assert.equal(state(), 'done');
  assert.deepEqual(
    findAll('[data-beside] section a').map(({ textContent }) => textContent),
    ['Kafka (카프카)', 'Spark (스파크)'],
  );
  assert.match(beside().textContent ?? '', /이벤트를 나눠 줘요\..*나눠서 처리해요\.고를 때: 모아서 가공할 때/);
  assert.equal(findAll('#search-results a[data-result]').length, 2);
  assert.equal(asked.get('/search-index/facts-k.json'), 1);
});

test('a product without a page is an empty list, with its neighbours and a way to report it beside', async () => {
  page('래빗엠큐');
  await settled(60);
  assert.equal(state(), 'empty');
  assert.equal(find('[data-status]').textContent, '‘래빗엠큐’는 아직 이 사이트에 없어요.');
  assert.equal(findAll('a[data-result]').length, 0);
  assert.equal(find('a', beside()).getAttribute('href'), '/skills/kafka/');
  assert.equal(find('button', beside()).textContent, '빠진 말 복사');
});

test('what stood beside one search is gone with the next', async () => {
  page('래빗엠큐');
  await settled(60);
  page('카프카');
  await settled(60);
  assert.equal(state(), 'done');
  assert.equal(beside().childElementCount, 0);
});

test('of a query known in part the rest is named', async () => {
  page('카프카 김치찌개');
  await settled(60);
  assert.equal(find('[data-status]').textContent, '결과 1개. ‘김치찌개’는 빼고 찾았어요. ');
});
