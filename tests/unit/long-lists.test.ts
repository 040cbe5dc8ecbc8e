import assert from 'node:assert/strict';
import { test } from 'node:test';
import { bounds } from '#src/domain/bounds.ts';
import { backlinksIn } from '#src/domain/edges.ts';
import { mentionsBySkill } from '#src/domain/evidence.ts';
import { levelOrder } from '#src/domain/levels.ts';
import { skillsIn } from '#src/domain/posting-lines.ts';
import { companyPostingsOf, newestPostings, otherPostings } from '#src/features/fit/fit-data.ts';
import { isCut, linesPath, longListsOf, postingsPath, strongestFirst } from '#src/features/long-lists/long-lists.ts';
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

test('the gap checker begins with the newest postings of data engineers, and some of other jobs', () => {
  const catalog = grown(120);
  const dated = [...catalog.postings].map(
    ([id, posting]) => [id, { ...posting, seen: id === 'company-77/one' ? '2027-01' : '2026-01' }] as const,
  );
  const later = { ...catalog, postings: new Map(dated) };
  const newest = newestPostings(later, postingsOf(later));
  const others = otherPostings(later, postingsOf(later));
  const count = (grade: 'near' | 'far'): number => others.filter(({ closeness }) => closeness === grade).length;
  const latest = [newest, others].find((list) => list.some(({ id }) => id === 'company-77/one')) ?? [];
  const { closeness } = latest.find(({ id }) => id === 'company-77/one') ?? assert.fail('the latest is among them');
  assert.equal(latest.find((one) => one.closeness === closeness)?.id, 'company-77/one', 'and first of its kind');
  assert.equal(newest.length, bounds.postingsToFit);
  assert.ok(newest.every((one) => one.closeness === 'core'));
  assert.ok(count('near') <= bounds.othersToFit && count('far') <= bounds.othersToFit);
  assert.equal(count('near') + count('far'), others.length);
  assert.ok([...newest, ...others].every(({ kind }) => kind === 'company'));
});

test('the file of a company names every skill of its postings', () => {
  const [posting] = postingsOf(real);
  assert.ok(posting);
  const { postings, skills } = companyPostingsOf(real, posting.company, [posting]);
  assert.deepEqual(
    postings.map(({ id, lines }) => [id, lines.map((line) => line.id)]),
    [[posting.id, posting.lines.map(({ id }) => id)]],
  );
  assert.ok(
    postings.every(({ lines }) => lines.every(({ requirement = 'cloud' }) => real.requirements.has(requirement))),
    'a line leads to what is asked of whoever stands before it',
  );
  assert.deepEqual(new Set(skills.map(({ id }) => id)), new Set(skillsIn(posting.lines)));
});

test('of one level the lines of the nearest and newest postings come first', () => {
  const lines = strongestFirst(real, mentionsBySkill(postingsOf(real)).get('kafka') ?? []);
  const levels = lines.map(({ line }) => levelOrder.indexOf(line.level));
  assert.deepEqual(
    levels,
    levels.toSorted((a, b) => a - b),
  );
  const core = lines.filter(({ line, posting }) => line.level === 'required' && posting.closeness === 'core');
  const months = core.map(({ posting }) => real.postings.get(posting.id)?.seen ?? '');
  assert.deepEqual(months, months.toSorted().toReversed());
});
