import assert from 'node:assert/strict';
import { test } from 'node:test';
import { bounds } from '#src/domain/bounds.ts';
import { backlinksIn } from '#src/domain/edges.ts';
import { mentionsBySkill } from '#src/domain/evidence.ts';
import { offeredPostings } from '#src/features/fit/fit-data.ts';
import { isCut, linesPath, longListsOf, postingsPath } from '#src/features/long-lists/long-lists.ts';
import { postingsOf } from '#src/domain/postings.ts';
import type { Catalog } from '#src/domain/types.ts';
import { readContentTree } from '../../tools/content/read-tree.ts';
import { grown, real } from '../fixtures/grown.ts';
import { soundTree, writeTree } from '../fixtures/tree.ts';

const listsOf = (catalog: Catalog) => longListsOf(catalog, mentionsBySkill(postingsOf(catalog)), backlinksIn(catalog));

test('a small catalog has no list too long for its page', (context) => {
  const { catalog } = readContentTree(writeTree(context, soundTree));
  assert.deepEqual(listsOf(catalog), []);
});

test('a list as long as its page holds is not cut, one longer is', () => {
  const [posting] = real.postings.values();
  assert.ok(posting);
  const withPostings = (count: number): Catalog => {
    const ids = Array.from({ length: count }, (_, at) => `${posting.company}/no-${at}`);
    return { ...real, postings: new Map(ids.map((id) => [id, { ...posting, id }])) };
  };
  const paths = (count: number) => longListsOf(withPostings(count), new Map(), new Map()).map(({ path }) => path);
  assert.deepEqual(paths(bounds.postingsOfRole), []);
  assert.deepEqual(paths(bounds.postingsOfRole + 1), [postingsPath(posting.role)]);
});

test('what a page leaves out stands in a list of its own, whole', () => {
  const catalog = grown(120);
  const mentions = mentionsBySkill(postingsOf(catalog));
  const lists = new Map(listsOf(catalog).map((list) => [list.path, list]));
  const cut = [...mentions].filter(([, named]) => isCut(named));
  assert.ok(cut.length > 0);
  for (const [skill, named] of cut) assert.equal(lists.get(linesPath(skill))?.items.length, named.length, skill);
  assert.equal(new Set([...lists.values()].map(({ title }) => title)).size, lists.size, 'no two titles are alike');
});

test('the gap checker takes all postings, or of too many those changed last', () => {
  const few = postingsOf(real);
  assert.equal(offeredPostings(real, few), few);
  const catalog = grown(120);
  const fresh = [...catalog.postings].map(
    ([id, posting]) => [id, { ...posting, updated: id === 'company-77/one' ? '2027-01-01' : '2026-01-01' }] as const,
  );
  const later = { ...catalog, postings: new Map(fresh) };
  const all = postingsOf(later);
  const offered = offeredPostings(later, all).map(({ id }) => id);
  assert.equal(offered.length, bounds.postingsToFit);
  assert.ok(offered.includes('company-77/one'));
  const inOrder = all.map(({ id }) => id).filter((id) => offered.includes(id));
  assert.deepEqual(offered, inOrder);
});
