import assert from 'node:assert/strict';
import { test } from 'node:test';
import { problemInWords } from '#src/domain/problems.ts';
import { removedIn } from '#src/domain/removed.ts';
import { backlinksIn } from '#src/domain/edges.ts';
import { readContentTree } from '../../tools/content/read-tree.ts';
import { assertTakenDown, contentWithout } from '../fixtures/content-without.ts';
import { soundTree, without, writeTree } from '../fixtures/tree.ts';

const said = (root: string): readonly string[] => readContentTree(root).problems.map(problemInWords);

const { catalog } = readContentTree('content');

test('the list names one entry a line, with the day it was taken down', () => {
  assert.deepEqual(removedIn('# 설명\r\n\r\ncompanies/acme 2026-12-01\n  postings/acme/engineer\t2026-12-01  \n'), [
    { id: 'companies/acme', on: '2026-12-01' },
    { id: 'postings/acme/engineer', on: '2026-12-01' },
  ]);
  assert.deepEqual(removedIn(''), []);
});

test('lines that cannot be read, double ones, and entries that are still there are told', (context) => {
  const list = [
    'questions/why 2026-01-02',
    'resources/book 2026-01-02',
    'companies/acme',
    'companies/gone 2026-02-30',
    'companies/left 2026-01-02 어제',
    'postings/gone/engineer 2026-01-02',
    'postings/gone/engineer 2026-01-02',
  ];
  const problems = said(writeTree(context, { ...without('companies/acme.mdx'), 'removed.txt': list.join('\n') }));
  for (const words of [
    'content/removed.txt › questions/why 2026-01-02: content/questions/why.mdx가 남아 있습니다. 파일을 지우세요.',
    "content/removed.txt › resources/book 2026-01-02: 'resources/book': 꼴이 맞지 않습니다. '종류/id' 꼴로",
    "content/removed.txt › companies/acme: '': 꼴이 맞지 않습니다. 날짜는 YYYY-MM-DD로",
    "content/removed.txt › companies/gone 2026-02-30: '2026-02-30': 꼴이 맞지 않습니다. 달력에 없는 날입니다.",
    "content/removed.txt › companies/left 2026-01-02 어제: '2026-01-02 어제': 꼴이 맞지 않습니다.",
    'content/removed.txt › postings/gone/engineer 2026-01-02: 두 번 적혀 있습니다. 한 줄을 지우세요.',
  ]) {
    assert.ok(
      problems.some((problem) => problem.startsWith(words)),
      `${words}\n${problems.join('\n')}`,
    );
  }
});

test('nothing was taken down of a tree without the list', (context) => {
  assert.deepEqual(readContentTree(writeTree(context, soundTree)).removed, []);
});

const companies = [...catalog.companies.keys()];
const groups = 8;

// All of them in a few goes; the full run takes every company down alone (tests/fuzz/removed.test.ts).
for (let group = 0; group < groups; group += 1) {
  const ids = companies.filter((_, place) => place % groups === group);
  test(`companies can be taken down with all they have: ${ids[0]} and every ${groups}th after it`, (context) => {
    assertTakenDown(context, ids);
  });
}

test('a posting can be taken down and its company stays', (context) => {
  const several = [...catalog.postings.values()].find(
    ({ company }) => [...catalog.postings.values()].filter((other) => other.company === company).length > 1,
  );
  assert.ok(several, 'a company has two postings');
  const { root } = contentWithout(context, [`postings/${several.id}`]);
  const tree = readContentTree(root);
  assert.deepEqual(tree.problems.map(problemInWords), []);
  assert.ok(tree.catalog.companies.has(several.company));
  assert.deepEqual(backlinksIn(tree.catalog).get(`postings:${several.id}`) ?? [], []);
});
