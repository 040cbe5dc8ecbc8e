import assert from 'node:assert/strict';
import { test } from 'node:test';
import { skillName } from '#src/domain/names.ts';
import { withParticle } from '#src/domain/particle.ts';
import { readContentTree } from '../../tools/content/read-tree.ts';

const { catalog } = readContentTree('content');

/** The two particles that tell a vowel, ㄹ and another consonant apart. */
const particlesOf = (word: string): string =>
  (['을/를', '으로/로'] as const).map((pair) => withParticle(word, pair).slice(word.length)).join(' ');

test('particles follow the last sound, behind quotes as well', () => {
  assert.equal(withParticle('기술', '이/가'), '기술이');
  assert.equal(withParticle('회사', '이/가'), '회사가');
  assert.equal(withParticle('‘Docker’', '은/는'), '‘Docker’는');
  assert.equal(withParticle('Kafka(카프카)', '과/와'), 'Kafka(카프카)와');
  assert.equal(withParticle('S3', '은/는'), 'S3은');
  assert.equal(withParticle('', '은/는'), '는');
});

test('Latin words, digits and signs are read as Koreans read them', () => {
  const readings = {
    '을 으로': '배움 S3 2026 Python JSON C# Git Hadoop Slack Notebook GitLab Pub/Sub Pipeline LightGBM',
    '을 로': '엑셀 Excel EXCEL Oracle SQL MySQL PostgreSQL R Amazon·EMR ETL 공고·7',
    '를 로':
      '자바 Docker DOCKER Spark Airflow Kafka dbt Redshift Tableau C++ GA4 Node.js BI CI/CD DuckDB MLOps Parquet GitHub Qt',
  };
  const wrong = Object.entries(readings).flatMap(([expected, words]) =>
    words.split(' ').filter((word) => particlesOf(word) !== expected),
  );
  assert.deepEqual(wrong, []);
});

/** Products whose Korean name is not how the Latin one is read: it is longer or shorter, or says what the letters mean. */
const otherwiseNamed = ['github-actions', 'hdfs', 'nbp', 'oracle', 'step-functions'];

test('a skill called by its Latin name gets the particle of its Korean name', () => {
  const called = [...catalog.skills.values()].flatMap((skill) =>
    skillName(skill) === skill.name && skill.nameKo !== undefined ? [{ ...skill, nameKo: skill.nameKo }] : [],
  );
  assert.ok(called.length > 80, `${called.length}`);
  const different = called.filter(({ name, nameKo }) => particlesOf(name) !== particlesOf(nameKo));
  assert.deepEqual(
    different.map(({ id }) => id).toSorted(),
    otherwiseNamed,
    'a new one is no reading, or needs a rule',
  );
});
