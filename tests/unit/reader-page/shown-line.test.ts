import assert from 'node:assert/strict';
import { test } from 'node:test';
import { type Edit, readEdits } from '../../../src/features/reader/page/edits.ts';
import { linesOf, openText, undone, withEdit } from '../../../src/features/reader/page/open-reading.ts';
import { countLines, skillsOf } from '../../../src/features/reader/page/shown-line.ts';
import { createMatcher } from '../../../src/features/names/index.ts';
import { readPosting } from '../../../src/features/reader/index.ts';

const names = createMatcher([
  { id: 'kafka', names: ['Kafka', '카프카'] },
  { id: 'python', names: ['Python'] },
]);
const text = '자격요건\n- Python 활용 능력\n- 무언가를 하는 분\n우대사항\n- Kafka 운영 경험\n복리후생\n- 간식';
const opened = openText(text, readPosting(text, names));

const edited = (...edits: readonly Edit[]) => linesOf(edits.reduce(withEdit, opened));

test('the lines of a text are all there, in their order', () => {
  assert.deepEqual(
    linesOf(opened).map(({ key }) => key),
    ['1', '2', '3', '4', '5', '6', '7'],
  );
  assert.equal(countLines(linesOf(opened)).lines, 7);
  assert.deepEqual(skillsOf(linesOf(opened)), ['python', 'kafka']);
});

test('what is counted is what is shown: a line that was cut counts by its pieces', () => {
  const glued = '주요업무• 카프카 운영• 무언가를 하는 일 자격요건• Python 3년 이상';
  const lines = linesOf(openText(glued, readPosting(glued, names)));
  assert.deepEqual(countLines(lines), { lines: 5, asking: 3, unread: 1 });
});

test('a line can be given another level, lose and gain skills, and be no demand', () => {
  assert.equal(edited({ at: '2', kind: 'level', level: 'preferred' })[1]?.level, 'preferred');
  const raised = edited({ at: '7', kind: 'level', level: 'used' })[6];
  assert.deepEqual([raised?.section, raised?.level, raised?.unread], ['stack', 'used', true]);
  const other = edited({ at: '2', kind: 'without', skill: 'python' }, { at: '2', kind: 'with', skill: 'kafka' })[1];
  assert.deepEqual(other?.asks, [{ mode: 'all', skills: ['kafka'] }]);
  const none = edited({ at: '2', kind: 'not-asked' })[1];
  assert.deepEqual([none?.section, none?.level, none?.asks], ['other', undefined, []]);
});

test('what was set right is taken back one step at a time', () => {
  const twice = withEdit(withEdit(opened, { at: '2', kind: 'not-asked' }), { at: '5', kind: 'not-asked' });
  assert.equal(countLines(linesOf(undone(twice))).asking, countLines(linesOf(opened)).asking - 1);
  assert.deepEqual(linesOf(undone(undone(twice))), linesOf(opened));
});

test('stored edits are checked', () => {
  const sound: readonly Edit[] = [
    { at: '2.1', kind: 'level', level: 'used' },
    { at: '3', kind: 'with', skill: 'kafka' },
    { at: '3', kind: 'met' },
  ];
  const broken = [
    null,
    1,
    {},
    { at: '<b>', kind: 'met' },
    { at: '1', kind: 'level', level: 'x' },
    { at: '1', kind: 'with', skill: '../x' },
  ];
  assert.deepEqual(readEdits([...sound, ...broken]), sound);
  assert.deepEqual(readEdits('edits'), []);
  assert.equal(readEdits(Array.from({ length: 9000 }, () => sound[2])).length, 500);
});
