import assert from 'node:assert/strict';
import { test } from 'node:test';
import { guideOf } from '#src/features/learning/index.ts';
import { progressOf, type StopHours } from '#src/features/roadmap/progress.ts';
import { readContentTree } from '../../tools/content/read-tree.ts';

const { catalog } = readContentTree('content');
const stages = [...catalog.stages.values()].toSorted((a, b) => a.order - b.order);

test('somebody with nothing starts with Python and SQL', () => {
  assert.deepEqual(
    stages.slice(0, 2).map(({ id }) => id),
    ['python', 'sql'],
  );
});

const stops: readonly StopHours[] = [
  { id: 'a', skills: ['python', 'git'], hours: 10 },
  { id: 'b', skills: ['sql'], hours: 20 },
  { id: 'c', skills: ['kafka', 'spark', 'flink'], hours: 30 },
];

const guide = guideOf(
  stops.map(({ id, skills }, order) => ({ id, title: id, order, skills, prerequisites: [] })),
  [],
);

test('progress: passed stages, where to go on, and the share of hours that is left', () => {
  const nothing = progressOf(stops, new Set(), guide);
  assert.deepEqual(
    nothing.stops.map(({ state }) => state),
    ['next', 'ahead', 'ahead'],
  );
  assert.deepEqual([nothing.passed, nothing.hoursLeft], [0, 60]);
  const some = progressOf(stops, new Set(['python', 'sql', 'spark']), guide);
  assert.deepEqual(some.stops, [
    { id: 'a', known: 1, state: 'begun' },
    { id: 'b', known: 1, state: 'passed' },
    { id: 'c', known: 1, state: 'next' },
  ]);
  assert.deepEqual([some.passed, some.hoursLeft], [1, 25]);
  const all = progressOf(stops, new Set(['python', 'git', 'sql', 'kafka', 'spark', 'flink']), guide);
  assert.deepEqual([all.passed, all.hoursLeft, all.stops.at(-1)?.state], [3, 0, 'passed']);
});
