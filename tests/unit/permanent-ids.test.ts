import assert from 'node:assert/strict';
import { existsSync, readFileSync } from 'node:fs';
import { test } from 'node:test';
import { readRemoved } from '../../tools/content/removed.ts';

/** Addresses other people link to. They may be joined by more but never go away. */
const kept = readFileSync('tests/fixtures/permanent-ids.txt', 'utf8').trim().split('\n');

test('every id that was ever published still has its file, or was taken down on request', () => {
  assert.ok(kept.length > 150);
  const removed = new Set(readRemoved('content').map(({ id }) => id));
  assert.deepEqual(
    kept.filter((id) => !removed.has(id) && !existsSync(`content/${id}.mdx`)),
    [],
  );
});
