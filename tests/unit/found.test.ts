import assert from 'node:assert/strict';
import { test } from 'node:test';
import { sitemapOf, sitePages } from '#src/features/seo/sitemap.ts';
import { printStructuredData } from '#src/features/seo/structured-data/print.ts';
import type { Catalog } from '#src/domain/types.ts';
import { readContentTree } from '../../tools/content/read-tree.ts';
import { toMarkdown } from '../../tools/markdown-copies/to-markdown.ts';

const { catalog } = readContentTree('content');

/** The catalog with one skill touched on a later day. */
const touched = (skill: string, updated: string): Catalog => {
  const entry = catalog.skills.get(skill);
  assert.ok(entry);
  return { ...catalog, skills: new Map([...catalog.skills, [skill, { ...entry, updated }]]) };
};

test('a page is dated by its own content, a list by the newest of what it shows', () => {
  const before = new Map(sitePages(catalog).map(({ path, updated }) => [path, updated]));
  const after = sitePages(touched('kafka', '2031-02-03')).filter(({ path, updated }) => before.get(path) !== updated);
  assert.deepEqual(
    after.map(({ path }) => path),
    [
      '/',
      '/skills/',
      '/market/',
      '/read/',
      '/fit/',
      '/map/',
      '/matrix/',
      '/compare/',
      '/data/',
      '/changes/',
      '/skills/kafka/',
    ],
  );
  assert.ok(after.every(({ updated }) => updated === '2031-02-03'));
});

test('a page without dated content has no day in the sitemap', () => {
  const xml = sitemapOf([{ path: '/about/', updated: undefined }], (path) => `https://example.org/repo${path}`);
  assert.ok(xml.includes('<url><loc>https://example.org/repo/about/</loc></url>'));
});

test('no name can end the script it is printed in', () => {
  const name = '</script><script>alert(1)</script><!--';
  const printed = printStructuredData([{ '@type': 'WebSite', name }]);
  assert.ok(!printed.includes('<'));
  assert.equal(JSON.parse(printed)['@graph'][0].name, name);
});

test('a table becomes a table, whatever its cells hold', () => {
  const html =
    '<table><caption>표</caption><thead><tr><th>가</th><th>나</th></tr></thead><tbody><tr><th>1|2</th><td></td></tr><tr><td>x</td><td><ul><li>하나</li><li>둘</li></ul></td></tr></tbody></table>';
  assert.deepEqual(toMarkdown(html).split('\n'), [
    '표',
    '',
    '| 가 | 나 |',
    '| --- | --- |',
    '| 1\\|2 |  |',
    '| x | -   하나<br>-   둘 |',
  ]);
});
