import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { test } from 'node:test';
import { pages } from './built-site.ts';

test('no page that people may have linked to has moved', () => {
  const kept = readFileSync('tests/fixtures/addresses.txt', 'utf8').trim().split('\n');
  const built = new Set(pages.map(({ path }) => path));
  assert.ok(kept.length > 200);
  assert.deepEqual(
    kept.filter((path) => !built.has(path)),
    [],
  );
});

test('with little content no list is cut into pages', () => {
  assert.deepEqual(
    pages.map(({ path }) => path).filter((path) => /\/(?:page\/\d+|postings)\//.test(path)),
    [],
  );
});
