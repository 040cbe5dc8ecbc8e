import assert from 'node:assert/strict';
import { globSync, readFileSync } from 'node:fs';
import { test } from 'node:test';
import { backlinksIn, idsOf } from '#src/domain/edges.ts';
import { urlOf } from '#src/domain/urls.ts';
import { readContentTree } from '../../tools/content/read-tree.ts';
import { mainText, pages } from './built-site.ts';

const { catalog } = readContentTree('content');
const pageAt = (path: string) => pages.find((page) => page.path === path);

test('every entry has its page', () => {
  const missing = (['sources', 'companies', 'postings', 'skills', 'roles', 'pipelines', 'questions', 'guides'] as const)
    .flatMap((collection) => [...catalog[collection].keys()].map((id) => urlOf(collection, id)))
    .filter((path) => !pageAt(path));
  assert.deepEqual(missing, []);
});

test('every stage and resource has its place on the shared page', () => {
  for (const collection of ['stages', 'resources'] as const) {
    for (const id of catalog[collection].keys()) {
      const [path = '', fragment = ''] = urlOf(collection, id).split('#');
      assert.ok(pageAt(path)?.root.querySelector(`[id="${fragment}"]`), `${path}#${fragment}`);
    }
  }
});

test('every section of a source is cited by something', () => {
  const backlinks = backlinksIn(catalog);
  const idle = idsOf(catalog, 'sections').filter((section) => !backlinks.has(`sections:${section}`));
  assert.deepEqual(idle, []);
});

/** Posting lines naming a skill, found in the files' text without the site's own code. */
const linesInFiles = (): ReadonlyMap<string, readonly string[]> => {
  const lines = new Map<string, string[]>();
  for (const file of globSync('content/postings/*/*.mdx')) {
    const path = file.replaceAll('\\', '/').replace(/^content\/postings\/|\.mdx$/g, '');
    // Comments of the template may show how a line is written.
    for (const block of readFileSync(file, 'utf8')
      .replaceAll(/\s+#\s.*$/gm, '')
      .split(/^ {2}- id: /m)
      .slice(1)) {
      const line = `/companies/${path}/#${block.slice(0, block.indexOf('\n'))}`;
      const asked = [...block.matchAll(/(?:all|any|orSkills): \[([^\]]*)\]/g)].flatMap(([, list = '']) =>
        list.split(/[\s,]+/).filter((id) => id !== ''),
      );
      for (const skill of new Set(asked)) lines.set(skill, [...(lines.get(skill) ?? []), line]);
    }
  }
  return lines;
};

test('a skill page links every posting line that names the skill, and no other', () => {
  const expected = linesInFiles();
  assert.ok(expected.size > 60, 'the files are read');
  for (const id of catalog.skills.keys()) {
    const links = pageAt(`/skills/${id}/`)?.root.querySelectorAll(
      '#evidence ~ dl a, section[aria-labelledby="evidence"] a',
    );
    const shown = [...new Set(links?.map((link) => link.getAttribute('href')?.replace(/^.*(?=\/companies\/)/, '')))];
    assert.deepEqual(shown.toSorted(), (expected.get(id) ?? []).toSorted(), id);
  }
});

test('the numbers on a skill page are those of the files', () => {
  const idsOfFiles = (pattern: string): readonly string[] =>
    globSync(pattern).map((file) => file.replaceAll('\\', '/').replace(/^content\/\w+\/|\.mdx$/g, ''));
  const archetypes = idsOfFiles('content/companies/*.mdx').filter((id) =>
    readFileSync(`content/companies/${id}.mdx`, 'utf8').includes('\nkind: archetype\n'),
  );
  const companyOf = (posting: string): string => posting.split('/')[0] ?? '';
  const named = (posting: string): boolean => !archetypes.includes(companyOf(posting));
  const countIn = (postings: readonly string[]) => [new Set(postings).size, new Set(postings.map(companyOf)).size];
  const [ofPostings, ofCompanies] = countIn(idsOfFiles('content/postings/*/*.mdx').filter(named));
  for (const [skill, lines] of linesInFiles()) {
    const naming = lines.map((line) => line.replace(/^\/companies\/|\/#.*$/g, '')).filter(named);
    const [postings, companies] = countIn(naming);
    const words = `공고 ${ofPostings}건 중 ${postings}건 (회사 ${ofCompanies}곳 중 ${companies}곳)`;
    const page = pageAt(`/skills/${skill}/`);
    assert.ok(page && mainText(page).includes(words), `${skill}: ${words}`);
  }
});

/** How often the files of a collection name each skill in a list `skills: […]`; a pipeline counts by its nodes. */
const placesInFiles = (collection: string): ReadonlyMap<string, number> => {
  const places = new Map<string, number>();
  for (const file of globSync(`content/${collection}/*.mdx`)) {
    const text = readFileSync(file, 'utf8');
    const lists = [...text.matchAll(/\bskills:(\s*\[[^\]]*\]|(?:\n\s+- [a-z0-9-]+)+)/g)].map(
      ([, list = '']) => new Set(list.match(/[a-z0-9][a-z0-9-]*/g)),
    );
    for (const skill of lists.flatMap((list) => [...list])) places.set(skill, (places.get(skill) ?? 0) + 1);
  }
  return places;
};

test('a skill page counts the pipeline nodes, questions, guides, stages and resources that name it', () => {
  for (const collection of ['pipelines', 'questions', 'guides', 'stages', 'resources']) {
    const expected = placesInFiles(collection);
    assert.ok(expected.size > 0, collection);
    for (const id of catalog.skills.keys()) {
      const group = pageAt(`/skills/${id}/`)?.root.querySelector(`[data-evidence="${collection}"]`);
      const count = expected.get(id) ?? 0;
      assert.equal(group?.querySelectorAll('li').length ?? 0, count, `${collection}: ${id}`);
      if (group)
        assert.match(group.querySelector('dt')?.text ?? '', new RegExp(` ${count}곳$`), `${collection}: ${id}`);
    }
  }
});

test('the numbers beside the levels of a skill page are those of its lines', () => {
  for (const { path, root } of pages.filter(({ path }) => /^\/skills\/.+/.test(path))) {
    for (const group of root.querySelectorAll('[data-level]')) {
      const links = group.querySelectorAll('li a').map((link) => link.getAttribute('href')?.split('#')[0]);
      const words = `중 ${new Set(links).size}건, ${links.length}줄`;
      assert.ok(group.querySelector('dt')?.text.includes(words), `${path}: ${words}`);
    }
  }
});

test('every required and preferred line opens to a reading, and no two explanations are alike', () => {
  const explanations: string[] = [];
  for (const id of catalog.postings.keys()) {
    for (const line of pageAt(urlOf('postings', id))?.root.querySelectorAll('main ol > li[id]') ?? []) {
      if (!/필수|우대/.test(line.querySelector('p span')?.text ?? '')) continue;
      const readings = line.querySelectorAll('details div > p').map(({ text }) => text.trim());
      assert.ok(readings.length > 0, `${id}#${line.id}`);
      explanations.push(...readings.filter((text) => text.endsWith('편집자 설명')));
    }
  }
  const letters = [...new Set(explanations)].map((text) =>
    text.replace(/편집자 설명$/, '').replace(/[^\p{Letter}]/gu, ''),
  );
  assert.ok(letters.length > 50);
  const seen = new Map<string, number>();
  for (const [place, text] of letters.entries()) {
    for (let at = 0; at + 16 <= text.length; at += 1) {
      const run = text.slice(at, at + 16);
      assert.ok((seen.get(run) ?? place) === place, `two explanations share ‘${run}’`);
      seen.set(run, place);
    }
  }
});

test('the table of skills and postings is that of the files, on its page and as CSV', () => {
  const expected = linesInFiles();
  const table = pageAt('/matrix/')?.root.querySelector('table');
  const rows = table?.querySelectorAll('tbody tr') ?? [];
  assert.deepEqual(rows.map((row) => row.getAttribute('data-skill')).toSorted(), [...expected.keys()].toSorted());
  const heads = table?.querySelectorAll('thead [data-posting]').map((head) => head.getAttribute('data-posting')) ?? [];
  for (const row of rows) {
    const skill = row.getAttribute('data-skill') ?? '';
    const naming = new Set(expected.get(skill)?.map((line) => line.replace(/^\/companies\/|\/#.*$/g, '')));
    const filled = heads.filter((_, place) => row.querySelectorAll('td')[place + 1]?.querySelector('a'));
    assert.deepEqual(filled.toSorted(), [...naming].toSorted(), skill);
  }
  const csv = readFileSync('dist/matrix.csv', 'utf8');
  assert.ok(csv.startsWith('\uFEFF'), 'spreadsheets need the mark to read Hangul');
  assert.equal(csv.trimEnd().split('\r\n').length, rows.length + 1);
});
