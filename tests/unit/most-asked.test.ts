import assert from 'node:assert/strict';
import { globSync, readFileSync } from 'node:fs';
import { test } from 'node:test';
import { mostAsked } from '#src/features/requirements/most-asked.ts';
import { readContentTree } from '../../tools/content/read-tree.ts';

const { catalog } = readContentTree('content');
const all = new Set(catalog.postings.keys());

test('the most asked requirements come first, without years and degrees, and no list is cut inside a tie', () => {
  const whole = mostAsked(catalog, all, catalog.requirements.size);
  assert.deepEqual(
    whole.map(({ postings }) => postings),
    whole.map(({ postings }) => postings).toSorted((a, b) => b - a),
  );
  assert.ok(whole.every(({ requirement }) => requirement.group !== 'career'));
  for (let about = 1; about <= whole.length; about += 1) {
    const shown = mostAsked(catalog, all, about);
    assert.ok(shown.length >= about);
    assert.deepEqual(shown, whole.slice(0, shown.length));
    assert.notEqual(whole[shown.length]?.postings, shown.at(-1)?.postings, `${about}`);
  }
});

test('only counted postings count', () => {
  assert.deepEqual(mostAsked(catalog, new Set(), 10), []);
});

test('no page cuts a list of what is asked most by its length alone', () => {
  const cut = globSync('src/{pages,features}/**/*.{astro,ts}').filter((file) =>
    /shares\s*\.slice\(0/i.test(readFileSync(file, 'utf8')),
  );
  assert.deepEqual(cut, []);
});
