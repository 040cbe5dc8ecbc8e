import assert from 'node:assert/strict';
import { test } from 'node:test';
import { alikeLines, alikePostings, rarityIn } from '../../../src/features/reader/page/alike.ts';
import { missingWords } from '../../../src/features/reader/page/missing-words.ts';
import type { RecordedPosting } from '../../../src/features/reader/page/read-data.ts';
import { all, lineOf } from './lines.ts';

const skill = (id: string, demand: number) => ({ id, definition: '', prerequisites: [], isConcept: false, demand });
const rarity = rarityIn({ skills: [skill('python', 90), skill('kafka', 30), skill('flink', 3)], counted: 100 });

const recorded = (id: string, skills: readonly string[], more: Partial<RecordedPosting> = {}): RecordedPosting => ({
  id,
  title: id,
  seen: '지난 공고',
  kind: 'company',
  summary: '',
  skills,
  lines: [{ id: 'l1', level: 'required', text: `${skills.join(' ')} 경험`, skills, readings: [{ text: '읽는 법' }] }],
  ...more,
});

test('a rare skill makes lines more alike than a common one', () => {
  const postings = [recorded('common', ['python']), recorded('rare', ['flink'])];
  const line = lineOf(1, { text: 'Python과 Flink를 쓰는 분', asks: [all('python', 'flink')] });
  assert.deepEqual(
    alikeLines(line, undefined, postings, rarity).map(({ posting }) => posting.id),
    ['rare'],
  );
});

test('at most two lines are alike, no two of one posting, and nothing is better than something else', () => {
  const postings = ['a', 'b', 'c'].map((id) => recorded(id, ['kafka']));
  const line = lineOf(1, { text: 'kafka 경험', asks: [all('kafka')] });
  assert.deepEqual(
    alikeLines(line, undefined, postings, rarity).map(({ posting }) => posting.id),
    ['a', 'b'],
  );
  assert.deepEqual(alikeLines(lineOf(1, { text: '성실한 분' }), undefined, postings, rarity), []);
});

test('postings are alike by the skills both name; archetypes are looked at apart', () => {
  const postings = [
    recorded('near', ['kafka', 'flink', 'python']),
    recorded('far', ['python', 'sql']),
    recorded('type', ['kafka', 'flink'], { kind: 'archetype' }),
  ];
  const lines = [lineOf(1, { asks: [all('kafka', 'flink')] }), lineOf(2, { asks: [all('python')] })];
  const [first, ...rest] = alikePostings(lines, postings, 'company', rarity);
  assert.deepEqual([first?.posting.id, first?.shared, rest.length], ['near', ['flink', 'kafka', 'python'], 0]);
  assert.equal(alikePostings(lines, postings, 'archetype', rarity)[0]?.posting.id, 'type');
});

test('words that look like products and have no page are listed once, ordinary words are not', () => {
  const lines = [
    lineOf(1, {
      text: '- Kafka, Redpanda, Data Platform 운영 경험 (AWS EMR, 3년)',
      names: [{ id: 'kafka', start: 2, end: 7 }],
    }),
    lineOf(2, { text: 'Experience with Redpanda and strong knowledge of Modern Systems in Production at scale' }),
    lineOf(3, { text: '문의: help@example.com https://Example.com/Jobs QuixStreams' }),
    lineOf(4, { section: 'other', level: undefined, text: 'OurCompany 소개' }),
  ];
  const words = missingWords(lines, (word) => ['AWS', 'EMR'].includes(word));
  assert.deepEqual(
    words.filter((word) => !['Modern', 'Production'].includes(word)),
    ['Redpanda', 'QuixStreams'],
  );
});
