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
  const missing = (
    ['sources', 'companies', 'positions', 'skills', 'roles', 'pipelines', 'questions', 'guides'] as const
  )
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
  for (const file of globSync('content/positions/*/*.mdx')) {
    const path = file.replaceAll('\\', '/').replace(/^content\/positions\/|\.mdx$/g, '');
    for (const block of readFileSync(file, 'utf8')
      .split(/^ {2}- id: /m)
      .slice(1)) {
      const line = `/companies/${path}/#${block.slice(0, block.indexOf('\n'))}`;
      const asked = [...block.matchAll(/(?:all|any|orSkills): \[([^\]]*)\]/g)].flatMap(([, list = '']) =>
        list.split(', '),
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
  const companyOf = (position: string): string => position.split('/')[0] ?? '';
  const named = (position: string): boolean => !archetypes.includes(companyOf(position));
  const countIn = (positions: readonly string[]) => [new Set(positions).size, new Set(positions.map(companyOf)).size];
  const [ofPositions, ofCompanies] = countIn(idsOfFiles('content/positions/*/*.mdx').filter(named));
  for (const [skill, lines] of linesInFiles()) {
    const naming = lines.map((line) => line.replace(/^\/companies\/|\/#.*$/g, '')).filter(named);
    const [positions, companies] = countIn(naming);
    const words = `공고 ${ofPositions}건 중 ${positions}건 (회사 ${ofCompanies}곳 중 ${companies}곳)`;
    const page = pageAt(`/skills/${skill}/`);
    assert.ok(page && mainText(page).includes(words), `${skill}: ${words}`);
  }
});
