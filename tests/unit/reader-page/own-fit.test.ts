import assert from 'node:assert/strict';
import { test } from 'node:test';
import { countParts } from '../../../src/features/learning/index.ts';
import { lineStateOf, nextSteps, tallyAt } from '../../../src/features/reader/page/own-fit.ts';
import { type AskingLine, isAsking, type ShownLine } from '../../../src/features/reader/page/shown-line.ts';
import { all, any, lineOf } from './lines.ts';

const known = new Set(['python', 'kafka']);
const asking = (line: ShownLine): AskingLine => {
  assert.ok(isAsking(line));
  return line;
};
const state = (given: Partial<ShownLine>, skills = known): string => lineStateOf(asking(lineOf(1, given)), skills);

test('a choice is met by one, a whole by all, and a part is a half', () => {
  assert.equal(state({ asks: [any('java', 'python')] }), 'met');
  assert.equal(state({ asks: [all('java', 'python')] }), 'half');
  assert.equal(state({ asks: [all('java')] }), 'open');
  assert.equal(state({ asks: [any('python', 'java'), all('kafka')] }), 'met');
  assert.deepEqual(countParts(lineOf(1, { asks: [any('python', 'java'), all('spark', 'kafka')] }), known), {
    met: 2,
    all: 3,
  });
});

test('a name never shows experience, depth or years', () => {
  assert.equal(state({ text: 'Kafka 운영 경험', asks: [all('kafka')] }), 'named');
  assert.equal(state({ text: 'Python 상급', asks: [all('python')] }), 'named');
  assert.equal(state({ asks: [all('python')], conditions: [{ kind: 'years', min: 3, text: '3년' }] }), 'named');
  assert.equal(state({ text: 'Kafka 운영 경험', asks: [all('kafka')], met: true }), 'met');
  assert.equal(state({ text: 'Kafka를 이해하는 분', asks: [all('kafka')] }), 'met');
});

test('conditions alone are for the visitor to say, and unread lines are neither', () => {
  const years = [{ kind: 'years', min: 3, text: '' }] as const;
  assert.equal(state({ conditions: years }), 'self');
  assert.equal(state({ conditions: years, met: true }), 'met');
  assert.equal(state({ conditions: [{ kind: 'years', min: 0, text: '신입' }] }), 'met', 'everybody meets it');
  assert.equal(state({ unread: true }), 'unread');
});

test('lines are tallied by level', () => {
  const lines = [
    lineOf(1, { asks: [all('python')] }),
    lineOf(2, { asks: [all('spark')] }),
    lineOf(3, { level: 'preferred', asks: [all('python')] }),
  ];
  const { met, open } = tallyAt(lines, 'required', known);
  assert.deepEqual([met.length, open.length], [1, 1]);
});

test('what to learn next goes by the lines of the posting, then the roadmap, then demand', () => {
  const lines = [
    lineOf(1, { asks: [all('spark')] }),
    lineOf(2, { asks: [all('airflow')] }),
    lineOf(3, { asks: [any('python', 'scala')] }),
    lineOf(4, { level: 'preferred', asks: [all('dbt', 'airflow')] }),
    lineOf(5, { section: 'duty', level: 'duty', asks: [all('hive', 'presto')] }),
  ];
  const row = (id: string, demand: number, ...prerequisites: readonly string[]) => ({
    id,
    definition: '',
    prerequisites,
    demand,
    isConcept: false,
  });
  const next = nextSteps(lines, known, {
    skills: [row('spark', 5, 'python', 'scala'), row('hive', 1), row('presto', 9)],
    stops: [{ id: 'big', title: 'big', order: 4, skills: ['spark'], prerequisites: [] }],
  });
  // Of two that complete a required line the roadmap has Spark; Scala comes before it though its choice is met.
  assert.deepEqual(
    next.map(({ skill }) => skill),
    ['scala', 'spark', 'airflow', 'dbt', 'presto', 'hive'],
  );
  assert.equal(next[0]?.before, 'spark');
});
