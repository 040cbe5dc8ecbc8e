import assert from 'node:assert/strict';
import { globSync, readFileSync } from 'node:fs';
import { test } from 'node:test';
import { countInWords, countMentions, mentionsBySkill } from '#src/domain/evidence.ts';
import { companySample, postingsOf, sampleOf } from '#src/domain/postings.ts';
import { levelOf, skillsIn } from '#src/domain/posting-lines.ts';
import { otherLevels, readingsOf } from '#src/domain/readings.ts';
import { readContentTree } from '../../tools/content/read-tree.ts';
import { type Files, soundTree, writeTree } from '../fixtures/tree.ts';

const posting = (soundTree['postings/acme/engineer.mdx'] ?? '').replace('\n    sameAs: acme/engineer#kafka', '');
const company = soundTree['companies/acme.mdx'] ?? '';

/** Two named companies with three postings, one of them of another job, and an archetype whose posting is a twin. */
const tree: Files = {
  ...soundTree,
  'postings/acme/engineer.mdx': posting,
  'postings/acme/dba.mdx': posting
    .replace('title: 엔지니어', 'title: 관리자')
    .replace('grade: core', 'grade: far')
    .replace('any: [java, kafka]', 'any: [java, java]')
    .replace('all: [kafka]', 'all: [java]'),
  'companies/beta.mdx': company.replace('에이컴', '베타'),
  'postings/beta/engineer.mdx': posting.replace('section: required', 'section: required\n    level: preferred'),
  'companies/type.mdx': company.replace('에이컴', '유형').replace('kind: company', 'kind: archetype'),
  'postings/type/engineer.mdx': posting
    .replace('lines:', 'twinOf: acme/engineer\nlines:')
    .replace(
      '    readings: [{ text: 어디에 썼는지 말해요. }]\n    cite: note#tools\n',
      '    readings: [{ text: 이렇게 읽어요., cite: note#tools }]\n    level: preferred\n    cite: note#tools\n    sameAs: acme/engineer#kafka\n',
    ),
};

test('counts postings and companies of named companies only', (context) => {
  const { catalog, problems } = readContentTree(writeTree(context, tree));
  assert.deepEqual(problems, []);
  const postings = postingsOf(catalog);
  const mentions = mentionsBySkill(postings);
  const sample = companySample(postings);
  const kafka = countMentions(sample, mentions.get('kafka') ?? []);
  assert.deepEqual(kafka, { postings: 2, ofPostings: 3, companies: 2, ofCompanies: 2 });
  assert.equal(countInWords(kafka), '공고 3건 중 2건 (회사 2곳 중 2곳)');
  assert.equal(countMentions(sample, mentions.get('java') ?? []).postings, 3);
  assert.equal(countMentions(sample, []).postings, 0);
  const ofOne = (mentions.get('kafka') ?? []).filter(({ posting: { id } }) => id === 'beta/engineer');
  assert.deepEqual(countMentions(sample, ofOne), { postings: 1, ofPostings: 3, companies: 1, ofCompanies: 2 });
});

test('what is counted, and of how many companies, is worked out in one place', () => {
  const doing = (pattern: RegExp): readonly string[] =>
    globSync('{src,tools}/**/*.{ts,astro}').filter((file) => pattern.test(readFileSync(file, 'utf8')));
  assert.deepEqual(doing(/\{ kind: 'company' \}/), ['src/domain/postings.ts']);
  assert.deepEqual(doing(/new Set\(.*\bcompany\b.*\)\.size/), ['src/domain/evidence.ts']);
});

test('leaves out postings that are far from data engineering when asked', (context) => {
  const { catalog } = readContentTree(writeTree(context, tree));
  const near = sampleOf(postingsOf(catalog), { kind: 'company', closeness: ['core', 'near'] });
  assert.deepEqual(
    near.map(({ id }) => id),
    ['acme/engineer', 'beta/engineer'],
  );
});

test('a twin counts in its own group but never beside its posting', (context) => {
  const sideBySide = { ...tree, 'companies/type.mdx': company.replace('에이컴', '유형') };
  const apart = readContentTree(writeTree(context, tree)).catalog;
  assert.equal(sampleOf(postingsOf(apart), { kind: 'archetype' }).length, 1);
  const together = readContentTree(writeTree(context, sideBySide)).catalog;
  assert.ok(!companySample(postingsOf(together)).some(({ id }) => id === 'type/engineer'));
});

test('a twin line of the same level is no other level', (context) => {
  const same = (tree['postings/type/engineer.mdx'] ?? '').replace('    level: preferred\n', '');
  const { catalog } = readContentTree(writeTree(context, { ...tree, 'postings/type/engineer.mdx': same }));
  for (const id of ['acme/engineer', 'type/engineer']) {
    const line = catalog.postings.get(id)?.lines[0];
    assert.ok(line);
    assert.deepEqual(otherLevels(catalog, id, line), []);
  }
});

test('a line names a skill once however often its asks do', (context) => {
  const { catalog } = readContentTree(writeTree(context, tree));
  const either = catalog.postings.get('acme/dba')?.lines[1];
  assert.ok(either);
  assert.deepEqual(skillsIn([either]), ['java']);
});

test('the wording of a line outranks its section', (context) => {
  const { catalog } = readContentTree(writeTree(context, tree));
  const levels = ['acme/engineer', 'beta/engineer'].map((id) => catalog.postings.get(id)?.lines.map(levelOf));
  assert.deepEqual(levels, [
    ['required', 'preferred'],
    ['preferred', 'preferred'],
  ]);
});

test('a line shows the readings and the level of its twin', (context) => {
  const { catalog } = readContentTree(writeTree(context, tree));
  const original = catalog.postings.get('acme/engineer');
  const twin = catalog.postings.get('type/engineer');
  const [line, twinLine] = [original?.lines[0], twin?.lines[0]];
  assert.ok(line && twinLine);
  assert.deepEqual(
    readingsOf(catalog, 'acme/engineer', line).map(({ text, twin }) => [text, twin?.id]),
    [
      ['어디에 썼는지 말해요.', undefined],
      ['이렇게 읽어요.', 'type/engineer'],
    ],
  );
  assert.deepEqual(
    readingsOf(catalog, 'type/engineer', twinLine).map(({ text, twin }) => [text, twin?.id]),
    [
      ['이렇게 읽어요.', undefined],
      ['어디에 썼는지 말해요.', undefined],
    ],
  );
  assert.deepEqual(
    otherLevels(catalog, 'acme/engineer', line).map(({ posting, level }) => [posting.id, level]),
    [['type/engineer', 'preferred']],
  );
  assert.deepEqual(
    otherLevels(catalog, 'type/engineer', twinLine).map(({ level }) => level),
    ['required'],
  );
});
