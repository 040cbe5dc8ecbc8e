import assert from 'node:assert/strict';
import { test } from 'node:test';
import { longestText, resumeReader } from '#src/features/fit/resume.ts';
import { nameRows } from '#src/features/reader/page/ship-data.ts';
import { readContentTree } from '../../tools/content/read-tree.ts';

const recognise = resumeReader(nameRows(readContentTree('content').catalog));
const found = (text: string): readonly string[] => recognise(text).map(({ id }) => id);

test('names and aliases in both scripts are recognised, with particles and without', () => {
  assert.deepEqual(
    found(
      '카프카로 기록을 모으고 Spark에서 처리해 S3에 쌓았습니다. k8s 위에서 Apache Airflow를 운영했습니다.',
    ).toSorted(),
    ['airflow', 'kafka', 'kubernetes', 's3', 'spark'],
  );
});

test('a longer name uses up its letters', () => {
  assert.deepEqual(found('Spark Streaming 경험'), ['spark-streaming']);
  assert.deepEqual(found('Spark Streaming, Spark').toSorted(), ['spark', 'spark-streaming']);
});

test('a name inside another word is not that name', () => {
  assert.deepEqual(found('Javascripty한 화면과 Kafkaesque한 소설을 좋아합니다'), []);
  assert.deepEqual(found('스파크플러그를 갈았어요'), []);
});

test('short names count only inside lists', () => {
  assert.deepEqual(found("Let's go to the store with R and ES"), []);
  assert.deepEqual(found('기술: Python, Go, R').toSorted(), ['go', 'python', 'r']);
  assert.deepEqual(found('- C++ / Go').toSorted(), ['cpp', 'go']);
});

test('what is found says how it stands in the text', () => {
  assert.deepEqual(recognise('에어플로우를 썼고, 에어플로를 좋아해요'), [
    { id: 'airflow', name: 'Apache Airflow', as: '에어플로우' },
  ]);
});

test('a hostile text is a text, and a long one is cut', () => {
  assert.deepEqual(found('<script>go(1)</script> ((((((((((((((((((((((((( \\d+$ %%%'), []);
  assert.deepEqual(found(`${'가 '.repeat(longestText)}kafka`), []);
});

test('a misprint is read as the name that was meant, a word of a search is not', () => {
  assert.deepEqual(recognise('쿠버내티스 운영')[0], { id: 'kubernetes', name: 'Kubernetes', as: '쿠버내티스' });
  assert.deepEqual(found('에스큐엘'), []);
});
