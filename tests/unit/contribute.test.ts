import assert from 'node:assert/strict';
import { existsSync, readFileSync } from 'node:fs';
import { test } from 'node:test';
import {
  editAddress,
  sourcePathOf,
  mailAddress,
  readEmail,
  readRepository,
  reportAddress,
} from '#src/domain/edit-links.ts';
import { fileOf } from '#src/domain/problems.ts';
import type { Collection } from '#src/domain/types.ts';
import { urlOf } from '#src/domain/urls.ts';
import { readContentTree } from '../../tools/content/read-tree.ts';

const repository = 'https://github.com/someone/route-map';
const page = 'https://example.org/base/skills/cpp/?a="100%"&b';

test('the repository is read as people copy it', () => {
  for (const given of [repository, `${repository}/`, `${repository}.git`, ` ${repository} `])
    assert.equal(readRepository(given), repository);
  assert.equal(readRepository(undefined), undefined);
  assert.equal(readRepository(''), undefined);
});

test('settings that are no address are told with an example', () => {
  for (const given of ['someone/route-map', 'http://github.com/a/b', 'https://github.com/a', `${repository}/issues/1`])
    assert.throws(() => readRepository(given), /REPO_URL='.*https:\/\/github\.com\/사용자\/저장소/);
  for (const given of ['name', 'a b@example.com', 'a@b', 'a@example.com?cc=b@example.com'])
    assert.throws(() => readEmail(given), /CONTACT_EMAIL='.*name@example\.com/);
  assert.equal(readEmail(' first.last+site@example.co.kr '), 'first.last+site@example.co.kr');
  assert.equal(readEmail(''), undefined);
});

test('every entry with a page of its own leads to its file', () => {
  const { catalog } = readContentTree('content');
  for (const collection of Object.keys(catalog) as Collection[])
    for (const id of catalog[collection].keys()) {
      const path = urlOf(collection, id);
      if (!path.includes('#')) assert.equal(sourcePathOf(path), fileOf(collection, id));
      else assert.equal(sourcePathOf(path.split('#')[0] ?? ''), `content/${collection}`);
    }
});

test('a file opens in the editor, a folder as a list, and a list page offers neither', () => {
  assert.equal(editAddress(repository, '/skills/cpp/'), `${repository}/edit/main/content/skills/cpp.mdx`);
  assert.equal(editAddress(repository, '/roadmap/'), `${repository}/tree/main/content/stages`);
  const about = editAddress(repository, '/about/')?.replace(`${repository}/edit/main/`, '');
  assert.ok(about && existsSync(about), about);
  for (const path of ['/', '/skills/', '/404/', '/search/']) assert.equal(editAddress(repository, path), undefined);
});

test('a report carries the address of the page whole', () => {
  const report = new URL(reportAddress(repository, page));
  assert.equal(report.pathname, '/someone/route-map/issues/new');
  assert.deepEqual(Object.fromEntries(report.searchParams), {
    template: '2-mistake.yml',
    page,
  });
});

test('a letter carries it too, in letters mail programs read', () => {
  const letter = mailAddress('name@example.com', page);
  assert.ok(letter.startsWith('mailto:name@example.com?subject='));
  assert.doesNotMatch(letter, /[+"\s]/);
  const [subject, body] = [...letter.matchAll(/[?&]\w+=([^&]*)/g)].map(([, value = '']) => decodeURIComponent(value));
  assert.deepEqual([subject, body], ['틀린 내용', page]);
});

test('the form a report fills in has a field for the page', () => {
  const { searchParams } = new URL(reportAddress(repository, page));
  const form = readFileSync(`.github/ISSUE_TEMPLATE/${searchParams.get('template')}`, 'utf8');
  assert.match(form, /^ +id: page$/m);
});
