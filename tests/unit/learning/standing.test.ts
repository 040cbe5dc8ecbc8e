import assert from 'node:assert/strict';
import { test } from 'node:test';
import { asksDepth, type Demand, stateOf } from '#src/features/learning/index.ts';
import { tallyInWords } from '#src/features/learning/words.ts';

const demand = (given: Partial<Demand>): Demand => ({ text: '', asks: [], conditions: [], isShown: false, ...given });
const kafka: Demand['asks'] = [{ mode: 'all', skills: ['kafka'] }];
const known = new Set(['kafka']);

test('words for experience, operation, depth and years ask more than a name', () => {
  const more = [
    'Kafka를 운영한 경험',
    'SQL 상급',
    'Python 3년 이상',
    'Airflow를 직접 써 본 분',
    'Airflow로 배치를 돌려봤으면 좋음',
    'Spark 실무',
    '쿼리 튜닝',
    'hands-on experience with Kafka',
  ];
  assert.deepEqual(
    more.filter((text) => !asksDepth(text)),
    [],
  );
});

test('a name is enough where a line asks to understand, and where it says that experience does not matter', () => {
  const names = [
    'Docker와 쿠버네티스의 이해',
    '운영체제와 네트워크의 기본 지식',
    'Python, SQL',
    'Python을 쓸 수 있는 분(경험 무관)',
    '경력이 없어도 SQL을 쓸 수 있으면 돼요',
    '리드타임을 줄이는 자동화에 대한 이해',
  ];
  assert.deepEqual(names.filter(asksDepth), []);
});

test('no line that asks for experience is met because a name fits', () => {
  for (const text of ['Kafka 운영 경험', 'Kafka 상급', 'Kafka 3년'])
    assert.equal(stateOf(demand({ text, asks: kafka }), known), 'named', text);
  assert.equal(stateOf(demand({ asks: kafka, conditions: ['open'] }), known), 'named', 'a condition is left');
  assert.equal(stateOf(demand({ text: 'Kafka 경험', asks: kafka, isShown: true }), known), 'met');
  assert.equal(stateOf(demand({ text: 'Kafka 3년', asks: kafka, conditions: ['ticked'] }), known), 'met');
  assert.equal(stateOf(demand({ text: 'Kafka 경험', asks: kafka, isShown: true }), new Set()), 'open');
});

test('what only a name meets is counted apart', () => {
  const none = { met: [], named: [], half: [], self: [], open: [], unread: [] };
  assert.equal(tallyInWords({ ...none, met: [1], named: [2, 3], open: [4] }), '4개 중 충족 1개, 이름만 맞은 것 2개');
  assert.equal(tallyInWords({ ...none, half: [1] }), '1개 중 충족 0개, 일부 1개');
});
