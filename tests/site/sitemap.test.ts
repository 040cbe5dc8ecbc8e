import assert from 'node:assert/strict';
import { existsSync, globSync, readFileSync } from 'node:fs';
import { test } from 'node:test';
import { addressOf, insideSite, listedPages, pages } from './built-site.ts';

/** The days of the sitemap by address, read without the site's own code. */
const listed = new Map(
  [...readFileSync('dist/sitemap.xml', 'utf8').matchAll(/<url><loc>([^<]*)<\/loc>(.*?)<\/url>/g)].map(
    ([, address = '', rest = '']) => [address, /^<lastmod>(\d{4}-\d{2}-\d{2})<\/lastmod>$/.exec(rest)?.[1]],
  ),
);

/** The day in the frontmatter of each entry that has a page, by the page's path. */
const dayOfFile = (): ReadonlyMap<string, string> =>
  new Map(
    globSync('content/{companies,postings,skills,roles,pipelines,questions,guides,sources}/**/*.mdx').map((file) => {
      const path = file.replaceAll('\\', '/').replace(/^content|\.mdx$/g, '');
      const [, day = ''] = /^updated: (\S+)$/m.exec(readFileSync(file, 'utf8')) ?? [];
      return [`${path.replace('/postings/', '/companies/')}/`, day];
    }),
  );

test('the sitemap lists every page that may be listed, by its own address, and no other', () => {
  const xml = readFileSync('dist/sitemap.xml', 'utf8');
  assert.ok(xml.startsWith('<?xml version="1.0" encoding="UTF-8"?>\n<urlset xmlns='));
  assert.equal(xml.match(/<loc>/g)?.length, listed.size, 'no address twice');
  assert.deepEqual([...listed.keys()].toSorted(), listedPages.map(addressOf).toSorted());
  for (const path of ['/404.html', '/design/', '/offline/'])
    assert.ok(pages.some((page) => page.path === path) && !listedPages.some((page) => page.path === path), path);
});

test('every page is canonical by its own place in the site', () => {
  for (const page of listedPages) assert.equal(insideSite(new URL(addressOf(page)).pathname), page.path);
});

test('the days of the sitemap are those of the files and those shown', () => {
  const days = dayOfFile();
  assert.ok(days.size > 180, 'the files are read');
  for (const page of listedPages) {
    const day = listed.get(addressOf(page));
    if (days.has(page.path)) assert.equal(day, days.get(page.path), page.path);
    const shown = page.root.querySelector('main p > time:first-child')?.getAttribute('datetime');
    if (shown) assert.equal(day, shown, page.path);
  }
});

test('robots are welcome, Naver’s by name, and told where the sitemap is', () => {
  const robots = readFileSync('dist/robots.txt', 'utf8');
  assert.match(robots, /^User-agent: \*\nAllow: \/$/m);
  assert.match(robots, /^User-agent: Yeti\nAllow: \/$/m);
  assert.ok(!robots.includes('Disallow'));
  const [home] = listedPages.filter(({ path }) => path === '/').map(addressOf);
  assert.ok(robots.split('\n').includes(`Sitemap: ${home}sitemap.xml`), robots);
});

test('the manifest lies where the site lies, with icons that are there, and the pages to install from link it', () => {
  const linking = pages.filter(({ root }) => {
    const href = root.querySelector('link[rel="manifest"]')?.getAttribute('href');
    return href && insideSite(href) === '/site.webmanifest';
  });
  assert.deepEqual(
    linking.map(({ path }) => path),
    ['/', '/offline/'],
  );
  const manifest = JSON.parse(readFileSync('dist/site.webmanifest', 'utf8'));
  assert.deepEqual([manifest.lang, insideSite(manifest.start_url), insideSite(manifest.scope)], ['ko', '/', '/']);
  assert.ok(manifest.icons.length > 1);
  for (const { src } of manifest.icons) assert.ok(existsSync(`dist${insideSite(src)}`), src);
});
