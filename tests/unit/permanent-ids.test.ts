import assert from 'node:assert/strict';
import { existsSync, readFileSync } from 'node:fs';
import { test } from 'node:test';

/** Addresses other people link to. They may be joined by more but never go away. */
const kept = readFileSync('tests/fixtures/permanent-ids.txt', 'utf8').trim().split('\n');

test('every id that was ever published still has its file', () => {
  assert.ok(kept.length > 150);
  assert.deepEqual(
    kept.filter((id) => !existsSync(`content/${id}.mdx`)),
    [],
  );
});
