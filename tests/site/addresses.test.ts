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

test('every page of a long list leads to the next and comes from the one before', () => {
  const paths = new Set(pages.map(({ path }) => path));
  for (const { path } of pages) {
    const [, list = '', page = ''] = /^(.*\/)page\/(\d+)\/$/.exec(path) ?? [];
    if (list !== '') assert.ok(paths.has(page === '2' ? list : `${list}page/${Number(page) - 1}/`), path);
  }
});
