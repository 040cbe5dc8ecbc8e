import assert from 'node:assert/strict';
import { test } from 'node:test';
import type { Collection } from '#src/domain/types.ts';
import { urlOf } from '#src/domain/urls.ts';
import { type ConceptDocument, documentKinds, openIndex, weights } from '#src/features/search/engine/concept-index.ts';
import { type FoundPage, fuse } from '#src/features/search/engine/fuse.ts';
import { pathOf } from '#src/features/search/engine/paths.ts';
import { search } from '#src/features/search/engine/query.ts';
import { looseMatches, typoMatches } from '#src/features/search/engine/resolve.ts';

const document = (
  kind: ConceptDocument['kind'],
  id: string,
  names: readonly string[],
  foundBy: ConceptDocument['foundBy'] = [],
): ConceptDocument => ({ id, path: pathOf(kind, id), title: names[0] ?? id, kind, names, topics: [], foundBy });

const page = (path: string, text: string): FoundPage => ({
  path,
  kind: 'guide',
  title: path,
  text,
  excerpt: '',
  section: path,
});

const skills = (...names: readonly string[]): readonly ConceptDocument[] =>
  names.map((name) => document('skill', name, [name]));

test('a beginning stands for few names, however many begin so', () => {
  const many = Array.from({ length: 40 }, (_, place) => `data${'abcdefghij'[place % 10]}${place}`);
  assert.equal(looseMatches(openIndex(skills(...many)), 'dat').length, 8);
});

test('a word that differs in more than a third of a name is not that name mistyped', () => {
  const index = openIndex(skills('spark'));
  assert.equal(typoMatches(index, 'spork').length, 1);
  assert.deepEqual(typoMatches(index, 'sporks'), []);
});

test('a query read in another layout counts a little less than one typed so', () => {
  const index = openIndex([document('skill', 'kafka', ['카프카'])]);
  const [typed, changed] = ['카프카', 'zkvmzk'].map((query) => search(index, query).hits[0]?.score ?? 0);
  assert.ok(changed && typed && changed < typed && changed > typed * 0.9, `${changed} ${typed}`);
});

test('what names a role finds its postings before the company they are of', () => {
  const index = openIndex([
    document('role', 'dba', ['디비에이']),
    document('posting', 'acme/engineer', ['가나다 공고'], [[0, weights.postingOfRole]]),
    document('company', 'acme', ['가나다']),
  ]);
  assert.deepEqual(
    search(index, '디비에이').hits.map(({ document: { path } }) => path),
    ['/roles/dba/', '/companies/acme/engineer/', '/companies/acme/'],
  );
});

test('a page has to hold most of the words that are not known', () => {
  const index = openIndex(skills('kafka'));
  const answer = search(index, '가나다 라마바');
  assert.deepEqual(fuse(index, answer, [page('/guides/a/', '가나다는 여기')]), []);
  assert.equal(fuse(index, answer, [page('/guides/a/', '가나다는 라마바')]).length, 1);
});

test('the later a page comes in the full text, the less it counts', () => {
  const index = openIndex(skills('kafka'));
  const found = ['a', 'b', 'c'].map((id) => page(`/guides/${id}/`, '가나다'));
  const scores = fuse(index, search(index, '가나다'), found).map(({ score }) => score);
  assert.ok(
    scores.every((score, place) => place === 0 || score < (scores[place - 1] ?? 0)),
    scores.join(' '),
  );
  // Well below the first place, so that a page of the known words comes between.
  assert.ok((scores[2] ?? 1) < (scores[0] ?? 0) * 0.7);
});

test('an address made of what a document is and its id is that of the entry', () => {
  const collections = {
    skill: 'skills',
    company: 'companies',
    posting: 'postings',
    requirement: 'requirements',
    role: 'roles',
    pipeline: 'pipelines',
    question: 'questions',
    guide: 'guides',
    source: 'sources',
  } as const satisfies Record<Exclude<ConceptDocument['kind'], 'page'>, Collection>;
  for (const kind of documentKinds)
    assert.equal(pathOf(kind, 'a/b'), kind === 'page' ? '/a/b/' : urlOf(collections[kind], 'a/b'));
});
