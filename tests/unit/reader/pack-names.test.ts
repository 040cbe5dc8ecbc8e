import assert from 'node:assert/strict';
import { test } from 'node:test';
import { type NameRow, packNames, unpackNames } from '../../../src/features/names/pack-names.ts';

const rows: readonly NameRow[] = [
  ['kafka', 'Kafka', 'collect', ['Kafka', '카프카']],
  ['ab-test', 'A/B 테스트', 'ml', ['A/B 테스트', 'A/B Test']],
  ['machine-learning', '머신러닝', 'ml', ['머신러닝', '추천 … 학습', 'ML', 'Machine Learning']],
  ['s3', 'Amazon S3', 'store', ['Amazon S3', 'S3']],
];

test('packed names come out as they went in', () => {
  assert.deepEqual(unpackNames(packNames(rows)), rows);
});

test('a title that is no name yet becomes one', () => {
  assert.deepEqual(unpackNames(packNames([['go', 'Go', 'store', ['golang']]]))[0]?.[3], ['Go', 'golang']);
});

test('a name that the text could not hold is refused', () => {
  assert.throws(() => packNames([['x', 'X', 'ml', ['a,b']]]), /쉼표/);
});
