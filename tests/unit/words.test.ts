import assert from 'node:assert/strict';
import { globSync, readFileSync } from 'node:fs';
import { test } from 'node:test';
import { layerLabels, layerLetters, layerOrder } from '#src/domain/route-lines.ts';
import { levelOrder } from '#src/domain/levels.ts';
import { toCsv } from '#src/domain/csv.ts';
import { nameKey } from '#src/domain/name-key.ts';
import { editDistance, nearest } from '#src/domain/nearest.ts';
import { parseReference } from '#src/domain/references.ts';
import { citationUrl, lineUrl, urlOf } from '#src/domain/urls.ts';
import { levels } from '#src/schema/posting.ts';
import { layers } from '#src/schema/skill.ts';

test('edit distance counts a swap of neighbours as one edit', () => {
  assert.equal(editDistance('kafka', 'kafka'), 0);
  assert.equal(editDistance('kafak', 'kafka'), 1);
  assert.equal(editDistance('', 'abc'), 3);
  assert.equal(editDistance('카프카', '카프타'), 1);
});

test('the nearest candidate is near, or none is told', () => {
  assert.equal(nearest('kubernets', ['kafka', 'kubernetes', 'kudu']), 'kubernetes');
  assert.equal(nearest('eda', ['cdc', 'etl']), undefined);
  assert.equal(nearest('kafka', []), undefined);
});

test('names are compared without case, spaces and punctuation, but C, C++ and C# differ', () => {
  assert.equal(nameKey('데이터 엔지니어'), nameKey('데이터엔지니어'));
  assert.equal(nameKey('Pub/Sub'), 'pubsub');
  assert.equal(nameKey('카프카'.normalize('NFD')), '카프카');
  assert.equal(new Set(['C', 'C++', 'C#'].map(nameKey)).size, 3);
});

test('no cell of a table is read as a formula', () => {
  for (const cell of ['=1+1', '+1', '-1', '@SUM(A1)', '\tx', '\rx']) {
    const [, row = ''] = /^\uFEFF"?(.*?)"?\r\n$/s.exec(toCsv([[cell]])) ?? [];
    assert.equal(row, `'${cell}`);
  }
  assert.equal(toCsv([['가', 'a,b', '말 "인용"', 3]]), '\uFEFF가,"a,b","말 ""인용""",3\r\n');
});

test('the rows of levels are written once, and once more for the schemas', () => {
  const writing = globSync('src/**/*.{ts,astro}').filter((file) =>
    /\['required', 'preferred'(?:, 'used', 'duty')?\]/.test(readFileSync(file, 'utf8')),
  );
  assert.deepEqual(writing.toSorted(), ['src/domain/levels.ts', 'src/schema/posting.ts']);
});

test('layers and levels come in the order of their schema, and each has its label', () => {
  assert.deepEqual(layerOrder, layers);
  assert.deepEqual(levelOrder, levels);
  assert.deepEqual(Object.keys(layerLabels), layers);
  assert.equal(new Set(Object.values(layerLetters)).size, layers.length);
  const styled = readFileSync('src/styles/lines.css', 'utf8').matchAll(
    /\[data-layer='(\w+)'\] \{[^}]*--letter: '(\w)'/g,
  );
  assert.deepEqual(Object.fromEntries([...styled].map(([, layer, letter]) => [layer, letter])), layerLetters);
});

test('addresses follow from ids', () => {
  assert.equal(urlOf('skills', 'kafka'), '/skills/kafka/');
  assert.equal(urlOf('postings', 'imai/ai-engineer'), '/companies/imai/ai-engineer/');
  assert.equal(urlOf('stages', 'spark'), '/roadmap/#spark');
  assert.equal(urlOf('resources', 'book'), '/resources/#book');
  assert.equal(lineUrl('imai/ai-engineer', 'linux'), '/companies/imai/ai-engineer/#linux');
  assert.equal(citationUrl('senior-meetup#team'), '/sources/senior-meetup/#team');
});

test('a reference is an entry and a part of it', () => {
  assert.deepEqual(parseReference('senior-meetup#team'), { entry: 'senior-meetup', part: 'team' });
  assert.deepEqual(parseReference('acme/engineer#kafka'), { entry: 'acme/engineer', part: 'kafka' });
  assert.deepEqual(parseReference('senior-meetup'), { entry: 'senior-meetup', part: '' });
});
