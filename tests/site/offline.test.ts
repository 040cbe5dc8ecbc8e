import assert from 'node:assert/strict';
import { existsSync, globSync, readFileSync } from 'node:fs';
import { test } from 'node:test';
import { brotliCompressSync } from 'node:zlib';
import { shellPages } from '../../src/features/offline/offline-files.ts';
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

test('every page lets the browser have the next one ready, but no file and no search', () => {
  const base = `${(process.env['BASE_PATH'] ?? '/').replace(/\/$/, '')}/`;
  const neverPages = [`${base}*.*`, `${base}search/*`];
  // A sealed page loads nothing but itself.
  for (const { path, root } of pages.filter((page) => !page.root.querySelector('html[data-sealed]'))) {
    const [rules, ...others] = root.querySelectorAll('script[type=speculationrules]');
    assert.equal(others.length, 0, path);
    const { prefetch, prerender } = JSON.parse(rules?.text ?? '{}');
    assert.deepEqual(prefetch[0].where.and, [{ href_matches: `${base}*` }, { not: { href_matches: neverPages } }]);
    // Drawn ahead are pages for reading; no heavy tool, and never the page that takes what is pasted.
    const [all, but] = prerender[0].where.and;
    assert.deepEqual(all, { href_matches: `${base}*` }, path);
    for (const one of [...neverPages, `${base}read/*`, `${base}fit/*`, `${base}map/*`])
      assert.ok(but.not.href_matches.includes(one), `${path}: ${one}`);
    for (const rule of [...prefetch, ...prerender]) assert.equal(rule.eagerness, 'moderate', path);
  }
});
