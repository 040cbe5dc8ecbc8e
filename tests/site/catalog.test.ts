import assert from 'node:assert/strict';
import { globSync, readFileSync } from 'node:fs';
import { test } from 'node:test';
import { backlinksIn, idsOf } from '#src/domain/edges.ts';
import { urlOf } from '#src/domain/urls.ts';
import { readContentTree } from '../../tools/content/read-tree.ts';
import { mainText, pages } from './built-site.ts';

const { catalog } = readContentTree('content');
const pageAt = (path: string) => pages.find((page) => page.path === path);

/** The pages of a list too long for the page it belongs to. */
const listPages = (path: string) => pages.filter((page) => page.path === path || page.path.startsWith(`${path}page/`));

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

const kindOf = (posting: string): string | undefined => catalog.companies.get(posting.split('/')[0] ?? '')?.kind;

/** Whether a file holds a posting nearly the same as another one that is counted beside it: the two count once. */
const isTwin = (file: string): boolean => {
  const original = /^twinOf: (\S+)$/m.exec(readFileSync(file, 'utf8'))?.[1];
  return original !== undefined && kindOf(original) === kindOf(file.replace(/^.*postings[/\\]/, ''));
};

/** Posting lines naming a skill, found in the files' text without the site's own code. */
const linesInFiles = (): ReadonlyMap<string, readonly string[]> => {
  const lines = new Map<string, string[]>();
  for (const file of globSync('content/postings/*/*.mdx').filter((each) => !isTwin(each))) {
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
  const twins = globSync('content/postings/*/*.mdx')
    .filter(isTwin)
    .map((file) => `/companies/${file.replaceAll('\\', '/').replace(/^content\/postings\/|\.mdx$/g, '')}/`);
  for (const id of catalog.skills.keys()) {
    const evidence = pageAt(`/skills/${id}/`)?.root.querySelectorAll('section[aria-labelledby="evidence"] a') ?? [];
    const rest = listPages(`/skills/${id}/postings/`).flatMap(({ root }) => root.querySelectorAll('main li a'));
    const linesIn = (links: typeof evidence) =>
      links
        .map((link) => link.getAttribute('href')?.replace(/^.*(?=\/companies\/)/, '') ?? '')
        .filter((href) => href.startsWith('/companies/') && !twins.some((twin) => href.startsWith(twin)));
    const shown = new Set([...linesIn(evidence), ...linesIn(rest)]);
    assert.deepEqual([...shown].toSorted(), (expected.get(id) ?? []).toSorted(), id);
    if (rest.length > 0) assert.equal(linesIn(rest).length, shown.size, `${id}: the list holds them all`);
  }
});

test('the numbers on a skill page are those of the files', () => {
  const idsOfFiles = (pattern: string): readonly string[] =>
    globSync(pattern)
      .filter((file) => !isTwin(file))
      .map((file) => file.replaceAll('\\', '/').replace(/^content\/\w+\/|\.mdx$/g, ''));
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
      const rest = Number(/그 밖에 (\d+)줄/.exec(group.text)?.[1] ?? 0);
      const [, postings, lines] = /중 (\d+)건, (\d+)줄/.exec(group.querySelector('dt')?.text ?? '') ?? [];
      assert.equal(Number(lines), links.length + rest, path);
      if (rest === 0) assert.equal(Number(postings), new Set(links).size, path);
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
  const rows = pageAt('/matrix/')?.root.querySelectorAll('ol[data-rows] > li') ?? [];
  assert.deepEqual(rows.map((row) => row.getAttribute('data-id')).toSorted(), [...expected.keys()].toSorted());
  type Named = { readonly id: string; readonly lines: Readonly<Record<string, readonly string[]>> };
  const { postings }: { readonly postings: readonly Named[] } = JSON.parse(
    readFileSync('dist/matrix/data.json', 'utf8'),
  );
  const told = new Set(postings.map(({ id }) => id));
  for (const [skill, lines] of expected) {
    const naming = new Set(lines.map((line) => line.replace(/^\/companies\/|\/#.*$/g, '')));
    const here = postings.filter((posting) => posting.lines[skill]).map(({ id }) => id);
    assert.deepEqual(here.toSorted(), [...naming].filter((id) => told.has(id)).toSorted(), skill);
  }
  const csv = readFileSync('dist/matrix.csv', 'utf8');
  assert.ok(csv.startsWith('\uFEFF'), 'spreadsheets need the mark to read Hangul');
  assert.equal(csv.trimEnd().split('\r\n').length, rows.length + 1);
});
