import assert from 'node:assert/strict';
import { test } from 'node:test';
import { countInWords, countMentions, mentionsBySkill, sampleOf } from '#src/domain/evidence.ts';
import { levelOf, skillsOf } from '#src/domain/lines.ts';
import { otherLevels, readingsOf } from '#src/domain/readings.ts';
import { readContentTree } from '../../tools/content/read-tree.ts';
import { type Files, soundTree, writeTree } from '../fixtures/tree.ts';

const posting = (soundTree['positions/acme/engineer.mdx'] ?? '').replace('\n    sameAs: acme/engineer#kafka', '');
const company = soundTree['companies/acme.mdx'] ?? '';

/** Two named companies with three postings, one of them of another job, and an archetype whose posting is a twin. */
const tree: Files = {
  ...soundTree,
  'positions/acme/engineer.mdx': posting,
  'positions/acme/dba.mdx': posting
    .replace('title: 엔지니어', 'title: 관리자')
    .replace('grade: core', 'grade: far')
    .replace('any: [java, kafka]', 'any: [java, java]')
    .replace('all: [kafka]', 'all: [java]'),
  'companies/beta.mdx': company.replace('에이컴', '베타'),
  'positions/beta/engineer.mdx': posting.replace('section: required', 'section: required\n    level: preferred'),
  'companies/type.mdx': company.replace('에이컴', '유형').replace('kind: company', 'kind: archetype'),
  'positions/type/engineer.mdx': posting
    .replace('lines:', 'twinOf: acme/engineer\nlines:')
    .replace(
      '    cite: note#tools\n  - id: either',
      '    level: preferred\n    cite: note#tools\n    sameAs: acme/engineer#kafka\n    readings: [{ text: 이렇게 읽어요., cite: note#tools }]\n  - id: either',
    ),
};

test('counts postings and companies of named companies only', (context) => {
  const { catalog, problems } = readContentTree(writeTree(context, tree));
  assert.deepEqual(problems, []);
  const mentions = mentionsBySkill(catalog);
  const sample = sampleOf(catalog, { kind: 'company' });
  const kafka = countMentions(sample, mentions.get('kafka') ?? []);
  assert.deepEqual(kafka, { positions: 2, ofPositions: 3, companies: 2, ofCompanies: 2 });
  assert.equal(countInWords(kafka), '공고 3건 중 2건 (회사 2곳 중 2곳)');
  assert.equal(countMentions(sample, mentions.get('java') ?? []).positions, 3);
  assert.equal(countMentions(sample, []).positions, 0);
});

test('leaves out postings that are far from data engineering when asked', (context) => {
  const { catalog } = readContentTree(writeTree(context, tree));
  const near = sampleOf(catalog, { kind: 'company', closeness: ['core', 'near'] });
  assert.deepEqual(
    near.map(({ id }) => id),
    ['acme/engineer', 'beta/engineer'],
  );
});

test('a twin counts in its own group but never beside its posting', (context) => {
  const sideBySide = { ...tree, 'companies/type.mdx': company.replace('에이컴', '유형') };
  const apart = readContentTree(writeTree(context, tree)).catalog;
  assert.equal(sampleOf(apart, { kind: 'archetype' }).length, 1);
  const together = readContentTree(writeTree(context, sideBySide)).catalog;
  assert.ok(!sampleOf(together, { kind: 'company' }).some(({ id }) => id === 'type/engineer'));
});

test('a line names a skill once however often its asks do', (context) => {
  const { catalog } = readContentTree(writeTree(context, tree));
  const either = catalog.positions.get('acme/dba')?.lines[1];
  assert.ok(either);
  assert.deepEqual(skillsOf(either), ['java']);
});

test('the wording of a line outranks its section', (context) => {
  const { catalog } = readContentTree(writeTree(context, tree));
  const levels = ['acme/engineer', 'beta/engineer'].map((id) => catalog.positions.get(id)?.lines.map(levelOf));
  assert.deepEqual(levels, [
    ['required', 'preferred'],
    ['preferred', 'preferred'],
  ]);
});

test('a line shows the readings and the level of its twin', (context) => {
  const { catalog } = readContentTree(writeTree(context, tree));
  const original = catalog.positions.get('acme/engineer');
  const twin = catalog.positions.get('type/engineer');
  const [line, twinLine] = [original?.lines[0], twin?.lines[0]];
  assert.ok(line && twinLine);
  const [reading] = readingsOf(catalog, 'acme/engineer', line);
  assert.deepEqual([reading?.text, reading?.twin?.id], ['이렇게 읽어요.', 'type/engineer']);
  assert.deepEqual(
    otherLevels(catalog, 'acme/engineer', line).map(({ position, level }) => [position.id, level]),
    [['type/engineer', 'preferred']],
  );
  assert.deepEqual(
    otherLevels(catalog, 'type/engineer', twinLine).map(({ level }) => level),
    ['required'],
  );
});
