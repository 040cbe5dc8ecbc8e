import assert from 'node:assert/strict';
import { globSync, readFileSync } from 'node:fs';
import { test } from 'node:test';
import { brotliCompressSync } from 'node:zlib';

const weight = (pattern: string): number => {
  const files = globSync(pattern);
  assert.ok(files.length > 0, pattern);
  return files.reduce((sum, file) => sum + brotliCompressSync(readFileSync(file)).length, 0);
};

test('the first instant result costs at most 15 KB in three requests, on the search page and in the dialog', () => {
  const shared = weight('dist/_astro/searcher.*.js') + weight('dist/search-index/names.json');
  for (const entry of ['dist/_astro/search.astro*.js', 'dist/_astro/search-dialog.*.js']) {
    const bytes = shared + weight(entry);
    assert.ok(bytes <= 15_000, `${entry}: ${bytes} bytes`);
  }
});

test('the pieces of the full-text index stay small', () => {
  const pieces = globSync('dist/pagefind/index/*.pf_index').map((file) => readFileSync(file).length);
  assert.ok(pieces.length > 10, 'the index is split');
  assert.ok(Math.max(...pieces) <= 12_000, `${Math.max(...pieces)} bytes`);
});
