import assert from 'node:assert/strict';
import { existsSync, globSync, readFileSync } from 'node:fs';
import { test } from 'node:test';
import { brotliCompressSync } from 'node:zlib';
import { shellPages } from '../../src/features/offline/offline-files.ts';
import { parse } from 'node-html-parser';
import { speculationRules } from '../../src/layouts/speculation-rules.ts';
import { pages } from './built-site.ts';

const weight = (file: string): number => brotliCompressSync(readFileSync(file)).length;
const fileOf = (path: string): string => `dist/${path === '' || path.endsWith('/') ? `${path}index.html` : path}`;

const { files } = JSON.parse(readFileSync('dist/offline-files.json', 'utf8'));
const paths: readonly string[] = files.map(({ path }: { path: string }) => path);

test('whoever keeps the whole site keeps every page, every module and the search', () => {
  assert.deepEqual(
    paths.filter((path) => !existsSync(fileOf(path))),
    [],
  );
  const kept = new Set(paths);
  assert.deepEqual(
    pages.filter(({ path }) => !kept.has(path.slice(1))).map(({ path }) => path),
    [],
  );
  for (const pattern of [
    '_astro/*.js',
    'search-index/*.json',
    'fit-data/*.json',
    'matrix/*.json',
    'market-data.json',
    'read-data/*.js',
    'pagefind/{index,fragment}/*',
    'pagefind/*.pf_meta',
  ]) {
    const built = globSync(`dist/${pattern}`).map((file) => file.replaceAll('\\', '/').slice('dist/'.length));
    assert.ok(built.length > 0, pattern);
    assert.deepEqual(
      built.filter((path) => !kept.has(path)),
      [],
    );
  }
});

test('what is kept without being asked stays small, and so does what a page loads for it', () => {
  const shell = [...shellPages, 'search-index/names.json', 'search-index/texts.json', 'fit-data.json'].map(fileOf);
  // The reader works without a network, with what it reads by.
  shell.push(...globSync('dist/read-data/*.js'));
  const bytes = [...shell, ...globSync('dist/_astro/*.js'), 'dist/sw.js'].reduce((sum, file) => sum + weight(file), 0);
  assert.ok(bytes <= 290_000, `${bytes} bytes`);
  const [start = ''] = globSync('dist/_astro/SwBootstrap*.js');
  // A few listeners, and the words for a page older than the site: loaded when needed, they could be gone themselves.
  assert.ok(weight(start) <= 600, `${weight(start)} bytes before anything is done`);
  // It names every file it keeps from the start.
  assert.ok(weight('dist/sw.js') <= 6500, `${weight('dist/sw.js')} bytes of worker`);
});

test('the worker names nothing of the machine that built it', () => {
  assert.ok(!readFileSync('dist/sw.js', 'utf8').includes(process.cwd()));
});

test('the browser may have pages for reading ready, but no file, no search and no tool', () => {
  const base = '/repo/';
  const { prefetch, prerender } = JSON.parse(speculationRules(base));
  const probe = parse(
    ['skills/kafka/', '', 'map/#skills=a.b', 'fit/', 'read/', 'search/?q=a', 'feed.xml', 'matrix.csv']
      .map((address) => `<a href="${base}${address}"></a>`)
      .concat('<a href="#main"></a>', '<a href="https://example.org/"></a>')
      .join(''),
  );
  const chosen = ({ where }: { where: { selector_matches: string } }): readonly string[] =>
    probe.querySelectorAll(where.selector_matches).map((each) => each.getAttribute('href')?.slice(base.length) ?? '');
  assert.deepEqual(prefetch.map(chosen), [['skills/kafka/', '', 'map/#skills=a.b', 'fit/', 'read/']]);
  // Drawn ahead are pages for reading; no heavy tool, and never the page that takes what is pasted.
  assert.deepEqual(prerender.map(chosen), [['skills/kafka/', '']]);
  for (const rule of [...prefetch, ...prerender]) assert.equal(rule.eagerness, 'moderate');
  // They come once a page has been painted; a sealed page loads nothing but itself.
  const without = pages.filter(({ html }) => !/_astro\/NextPages[^"]*\.js/.test(html)).map(({ path }) => path);
  assert.deepEqual(without, ['/read/']);
});
