import assert from 'node:assert/strict';
import { test } from 'node:test';
import { pagePath, pagesNear, pagesOf } from '#src/domain/paging.ts';

test('pages hold every item once, in order, and none is longer than asked', () => {
  for (const length of [0, 1, 59, 60, 61, 180]) {
    const items = Array.from({ length }, (_, at) => at);
    const pages = pagesOf(items, 60);
    assert.deepEqual(pages.flat(), items);
    assert.equal(pages.length, Math.max(1, Math.ceil(length / 60)));
    assert.ok(pages.every((page) => page.length <= 60));
  }
});

test('the first page has the address of the list', () => {
  assert.equal(pagePath('/companies/', 1), '/companies/');
  assert.equal(pagePath('/companies/', 2), '/companies/page/2/');
});

test('a pager links to the ends and to what is near', () => {
  assert.deepEqual(pagesNear(1, 1), [1]);
  assert.deepEqual(pagesNear(1, 9), [1, 2, 9]);
  assert.deepEqual(pagesNear(5, 9), [1, 4, 5, 6, 9]);
  assert.deepEqual(pagesNear(9, 9), [1, 8, 9]);
});
