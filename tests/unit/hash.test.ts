import assert from 'node:assert/strict';
import { test } from 'node:test';
import { fnv1a } from '#src/domain/hash.ts';

test('the hash is FNV-1a in 64 bits', () => {
  assert.equal(fnv1a(''), 'cbf29ce484222325');
  assert.equal(fnv1a('a'), 'af63dc4c8601ec8c');
  assert.equal(fnv1a('foobar'), '85944171f73967e8');
});
