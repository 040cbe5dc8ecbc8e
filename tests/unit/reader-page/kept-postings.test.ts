import assert from 'node:assert/strict';
import { test } from 'node:test';
import { splitFile, withPostings } from '../../../src/features/my-postings/posting-file.ts';
import {
  daysInWords,
  isDay,
  type KeptPosting,
  mergePostings,
  mostPostings,
  readPostings,
  titleOf,
  underWay,
  withPosting,
  writePostings,
} from '../../../src/features/my-postings/stored-postings.ts';

const kept = (id: string, given: Partial<KeptPosting> = {}): KeptPosting => ({
  id,
  name: '데이터 엔지니어',
  company: '가나다',
  state: 'interested',
  text: '자격요건\n- Python',
  edits: [],
  next: [{ id: 'kafka', title: 'Kafka' }],
  updated: 1,
  ...given,
});

test('postings are read as they were written', () => {
  const postings = [
    kept('a', { deadline: '2026-12-01', edits: [{ at: '1', kind: 'met' }] }),
    kept('b', { state: 'over' }),
  ];
  assert.deepEqual(readPostings(writePostings(postings)), { postings });
});

test('broken parts are left out and said to be, a later version is not touched', () => {
  const text = JSON.stringify({ version: 1, postings: [kept('a'), { id: 'B!', text: 1 }, null, kept('a')] });
  assert.deepEqual(readPostings(text), { postings: [kept('a')], problem: 'broken' });
  assert.equal(readPostings('{"version":2,"postings":[]}').problem, 'newer');
  for (const hostile of ['', 'null', '[]', '{}', '{"version":1}', '{"version":1,"postings":{}}', '{"version":"1"'])
    assert.deepEqual(readPostings(hostile), { postings: [], problem: 'broken' }, hostile);
  const odd = { ...kept('a'), state: 'x', deadline: '2026-02-31', company: 5, next: [{ id: '<b>' }], updated: 'now' };
  const read = readPostings(JSON.stringify({ version: 1, postings: [odd] })).postings[0];
  assert.deepEqual(
    [read?.state, read?.deadline, read?.company, read?.next, read?.updated],
    ['interested', undefined, '', [], 0],
  );
});

test('thirty are kept, and a known one is changed in its place', () => {
  const full = Array.from({ length: mostPostings }, (_, at) => kept(`p${at}`));
  assert.equal(withPosting(full, kept('more')).length, mostPostings);
  assert.equal(withPosting(full, kept('p3', { name: '새 이름' }))[3]?.name, '새 이름');
  assert.equal(readPostings(writePostings([...full, kept('more')])).problem, 'broken');
});

test('of two versions of a posting the later one stays', () => {
  const merged = mergePostings([kept('a', { updated: 5, name: '나중' })], [kept('a', { updated: 3 }), kept('b')]);
  assert.deepEqual(
    merged.map(({ id, name }) => [id, name]),
    [
      ['a', '나중'],
      ['b', '데이터 엔지니어'],
    ],
  );
});

test('the file of a record takes postings along, and is taken apart again', () => {
  const record = '{"version":1,"skills":{"docker":"known"},"conditions":[]}';
  const file = withPostings(record, [kept('a')]);
  assert.deepEqual(splitFile(file), { record, postings: [kept('a')] });
  assert.equal(withPostings(record, []), record);
  for (const other of [record, 'no file', 'null', '[1]'])
    assert.deepEqual(splitFile(other), { record: other, postings: [] });
  assert.deepEqual(splitFile('{"postings":3}'), { record: '{}', postings: [] });
});

test('what is under way comes by its deadline; what is over or past does not come', () => {
  const list = [
    kept('none'),
    kept('late', { deadline: '2026-12-20' }),
    kept('past', { deadline: '2026-11-01' }),
    kept('soon', { deadline: '2026-12-01' }),
    kept('over', { deadline: '2026-12-01', state: 'over' }),
  ];
  assert.deepEqual(
    underWay(list, '2026-11-26').map(({ id }) => id),
    ['soon', 'late', 'none'],
  );
  assert.equal(daysInWords('2026-12-01', '2026-11-26'), '5일 남음');
  assert.equal(daysInWords('2026-11-26', '2026-11-26'), '오늘 마감');
  assert.equal(isDay('2026-02-30'), false);
  assert.equal(titleOf({ company: '', name: '' }), '이름 없는 공고');
});
