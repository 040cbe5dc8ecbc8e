import assert from 'node:assert/strict';
import { test } from 'node:test';
import { createMatcher, fold, withSearchNames } from '../../../src/features/names/index.ts';
import { testNames } from '../../fixtures/reader/cases.ts';

const names = testNames();
const ids = (text: string): string =>
  names
    .find(text)
    .map(({ id, corrected }) => (corrected === undefined ? id : `${id}!`))
    .join(' ');

const found: readonly (readonly [string, string])[] = [
  ['Python / Scala / Go 중 1개', 'python scala go'],
  ['Go 언어와 C++', 'go cpp'],
  ['Python과 R', 'python r'],
  ['쿠버네티스를, 도커로', 'kubernetes docker'],
  ['데이터파이프라인과 데이터   레이크', 'data-pipeline data-lake'],
  ['Big Query, Click House', 'bigquery clickhouse'],
  ['AWS EMR, Amazon S3, GCP BigQuery', 'emr s3 bigquery'],
  ['Apache Airflow와 Airflow', 'airflow airflow'],
  ['python3, Java17, Spark3.5', 'python java spark'],
  ['REST APIs', 'api'],
  ['Ｐｙｔｈｏｎ', 'python'],
  ['파\u200b이썬', 'python'],
  ['카프카'.normalize('NFD'), 'kafka'],
  ['품질모니터링', 'monitoring'],
  ['대용량의 로그를 안정적으로 수집', 'logging'],
  ['react를 사용', 'react'],
  ['리액트, Rust', 'react rust'],
  ['Spark를 활용한', 'spark'],
  ['ES, Kafka', 'elasticsearch kafka'],
  ['분산 쿼리 엔진과 쿼리 작성', 'sql'],
  ['검색과 추천을 개발', 'search-engine recommender'],
];

const corrected: readonly (readonly [string, string])[] = [
  ['에어플로 운영', 'airflow!'],
  ['텐서플로우 경험', 'tensorflow'],
  ['대쉬보드', 'dashboard!'],
  ['Terrraform', 'terraform!'],
  ['쿠버내티스', 'kubernetes!'],
];

const notFound: readonly string[] = [
  'Going forward, let us go',
  'R&D 부서, Red flags',
  'We react to change and spark joy',
  'excel at work, rust never sleeps, glue things together',
  'platform, javelin, sparkling, golfing',
  '하이브리드 근무, 얀센, 깃발, 스파크플러그',
  'Snowflake Korea 입사, ㈜데이터브릭스',
  '블링크, 토커, 적합성, 실시한 프로젝트, 데이터도, 크라우드 펀딩',
  'fluent in print, plastic rockers, reporting to a panda in spring',
  'PG사, es',
  'go-to-market',
  'javascripty, terraforme',
  'API Gateway',
  'Data - - Lake',
];

for (const [text, expected] of [...found, ...corrected])
  test(`finds in «${text}»`, () => assert.equal(ids(text), expected));
for (const text of notFound) test(`finds nothing in «${text}»`, () => assert.equal(ids(text), ''));

test('a corrected match tells what was written and what was meant', () => {
  const [match] = names.find('우리는 에어플로를 씁니다');
  assert.deepEqual(match && [match.text, match.corrected], ['에어플로', '에어플로우']);
});

test('offsets are those of the text as given', () => {
  const written = ['데이터\u00a0\u00a0레이크', 'ＡＷＳ', '스파크'.normalize('NFD'), 'Py\u200bthon'];
  const text = `\u3000\u200b${written.join(', ')}`;
  assert.deepEqual(
    names.find(text).map(({ start, end }) => text.slice(start, end)),
    written,
  );
});

test('names of a search count only where they are asked for', () => {
  const entries = [{ id: 'sql', names: ['SQL'], searchNames: ['에스큐엘'] }];
  assert.equal(createMatcher(entries).find('에스큐엘').length, 0);
  assert.equal(createMatcher(withSearchNames(entries)).find('에스큐엘').length, 1);
});

test('folding keeps lengths and the way back', () => {
  const text = 'İ가\u200b나Ａ\u0301';
  const folded = fold(text);
  assert.equal(folded.text.length, folded.lower.length);
  assert.equal(folded.at(folded.text.length), text.length);
});
