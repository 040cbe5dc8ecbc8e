import assert from 'node:assert/strict';
import { test } from 'node:test';
import { readPosting } from '../../../src/features/reader/index.ts';
import { ownCases, testNames } from '../../fixtures/reader/cases.ts';
import { f1, rowsOf, score } from '../../fixtures/reader/score.ts';

const names = testNames();
const cases = ownCases().map((item) => ({ ...item, reading: readPosting(item.text, names) }));

for (const { slug, reading, rows } of cases)
  test(`${slug}: every line is where it belongs`, () => {
    const given = [...rowsOf(reading)].map(([line, { section, level }]) => `${line} ${section} ${level}`);
    assert.deepEqual(
      given,
      [...rows].map(([line, { section, level }]) => `${line} ${section} ${level}`),
    );
  });

test('the figures over our own postings keep their floor', () => {
  const all = score(cases);
  assert.equal(all.absent, 0);
  assert.equal(all.empty, 0);
  assert.ok(f1(all.skills) >= 0.98, `skills ${f1(all.skills)}`);
  assert.ok(f1(all.kept) >= 0.99, `kept ${f1(all.kept)}`);
  assert.ok(f1(all.years) >= 0.98, `years ${f1(all.years)}`);
  assert.ok(f1(all.degree) >= 0.98, `degree ${f1(all.degree)}`);
  assert.ok(all.sameModes / all.sameGroups >= 0.95, `any/all ${all.sameModes}/${all.sameGroups}`);
});
