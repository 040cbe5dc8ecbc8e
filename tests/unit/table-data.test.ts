import assert from 'node:assert/strict';
import { test } from 'node:test';
import { mentionsBySkill } from '#src/domain/evidence.ts';
import { companySample, postingsOf } from '#src/domain/postings.ts';
import { demandSharesOf } from '#src/features/matrix/matrix.ts';
import { isLookedFor, namingOf, postingsFor, shareOf, tableDataOf } from '#src/features/matrix/table-data.ts';
import { real } from '../fixtures/grown.ts';

const sample = companySample(postingsOf(real));
const data = tableDataOf(real, sample);
const all = { q: '', layer: '', track: '', closeness: '', level: '' } as const;

test('without a filter the rows count what the page counts', () => {
  const rows = demandSharesOf(sample).map(({ id }) => shareOf(id, namingOf(id, data.postings, '')));
  assert.deepEqual(rows, demandSharesOf(sample));
});

test('with a level asked for, every posting that names the skill at that level counts', () => {
  const kafka = mentionsBySkill(sample).get('kafka') ?? [];
  for (const level of ['required', 'preferred', 'used', 'duty'] as const) {
    const expected = new Set(kafka.filter(({ line }) => line.level === level).map(({ posting }) => posting.id));
    const naming = namingOf('kafka', data.postings, level);
    assert.deepEqual(new Set(naming.map(({ posting }) => posting.id)), expected);
    for (const { posting, line } of naming) {
      assert.ok(kafka.some((one) => one.posting.id === posting.id && one.line.id === line && one.line.level === level));
    }
  }
});

test('the filters let through what they name', () => {
  for (const filter of [
    { closeness: 'near' },
    { track: 'data-platform' },
    { closeness: 'core', track: 'data-engineer' },
  ]) {
    const left = postingsFor(data, { ...all, ...filter });
    assert.ok(left.length > 0 && left.length < sample.length);
    for (const [key, value] of Object.entries(filter)) assert.ok(left.every((one) => Reflect.get(one, key) === value));
  }
  assert.ok(isLookedFor(data, 'kafka', { ...all, q: '카프카', layer: 'stream' }));
  assert.ok(!isLookedFor(data, 'kafka', { ...all, layer: 'visualize' }));
  assert.ok(!isLookedFor(data, 'kafka', { ...all, q: '스파크' }));
});

test('types of company are listed and not counted', () => {
  const [first] = data.postings;
  assert.ok(first);
  const skill = Object.keys(first.lines)[0] ?? '';
  const naming = namingOf(skill, [{ ...first, kind: 'archetype' }], '');
  assert.equal(naming.length, 1);
  assert.equal(shareOf(skill, naming).total, 0);
});
