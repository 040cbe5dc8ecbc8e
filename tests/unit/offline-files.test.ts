import assert from 'node:assert/strict';
import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { after, test } from 'node:test';
import {
  bytesOf,
  filesToKeep,
  isData,
  isHashed,
  isPagePath,
  keptPath,
  sizeInWords,
} from '../../src/features/offline/offline-files.ts';

const site = mkdtempSync(join(tmpdir(), 'offline-'));
after(() => rmSync(site, { recursive: true }));
process.env['OUT_DIR'] = site;
const { shellData, writeOffline } = await import('../../tools/offline.ts');

test('pages and files are told apart by their path', () => {
  for (const path of ['', 'skills/spark/', 'about', 'a.b/c/', '404.html']) assert.ok(isPagePath(path), path);
  for (const path of ['matrix.csv', 'feed.xml', 'sw.js', 'share/index.png']) assert.ok(!isPagePath(path), path);
});

test('a page is kept under the address hosts lead to', () => {
  const kept = ['', '/', '/base/about', '/about/', '/404.html', '/fit-data.json'].map(keptPath);
  assert.deepEqual(kept, ['', '/', '/base/about/', '/about/', '/404.html', '/fit-data.json']);
});

test('what never changes under its name is told from what is asked anew', () => {
  const fixed = [
    '_astro/a.b1.js',
    'pagefind/index/ko_1.pf_index',
    'pagefind/fragment/ko_1.pf_fragment',
    'pagefind/pagefind.ko_1.pf_meta',
  ];
  const data = [
    'search-index/names.json',
    'fit-data.json',
    'fit-data/kakao.json',
    'matrix/data.json',
    'redirects.json',
    'pagefind/pagefind.js',
    'pagefind/pagefind-entry.json',
    'pagefind/wasm.unknown.pagefind',
  ];
  const neither = [
    'pagefind/pagefind-ui.js',
    'matrix.csv',
    'sw.js',
    'offline-files.json',
    'share/index.png',
    'skills/spark/',
  ];
  assert.deepEqual([...fixed, ...data, ...neither].filter(isHashed), fixed);
  assert.deepEqual([...fixed, ...data, ...neither].filter(isData), data);
});

test('only what is missing or has changed is fetched again', () => {
  const file = (path: string, revision: string) => ({ path, revision, bytes: 400 });
  const files = [
    file('', 'new'),
    file('about/', 'same'),
    file('fit/', 'same'),
    file('_astro/a.js', 'x'),
    file('_astro/b.js', 'x'),
  ];
  const kept = new Map([
    ['', 'old'],
    ['about/', 'same'],
    ['fit/', 'same'],
  ]);
  // The browser took `fit/` away; a module kept without a note is known by its name.
  const left = filesToKeep({ files, unpacked: 0 }, kept, new Set(['', 'about/', '_astro/a.js']));
  assert.deepEqual(
    left.map(({ path }) => path),
    ['', 'fit/', '_astro/b.js'],
  );
  assert.equal(bytesOf(left), 1200);
});

test('a size is said in the unit it is read in', () => {
  assert.deepEqual([1, 79_400, 999_999, 3_440_000].map(sizeInWords), ['1KB', '80KB', '1000KB', '3.4MB']);
});

const build = async (files: Readonly<Record<string, string>>): Promise<string> => {
  for (const [path, text] of Object.entries(files)) {
    mkdirSync(dirname(join(site, path)), { recursive: true });
    writeFileSync(join(site, path), text);
  }
  await writeOffline();
  return readFileSync(join(site, 'sw.js'), 'utf8');
};

test('a worker is another one when anything it keeps from the start has changed, and only then', async () => {
  await assert.rejects(build({ 'index.html': 'home' }), /offline\/, .*names\.json/);
  const pages = ['search', 'fit', 'read', 'offline', 'skills/kafka'].map((path) => `${path}/index.html`);
  const data = [...shellData, '_astro/a.b1.js'];
  const first = await build(Object.fromEntries([...pages, ...data].map((path) => [path, 'old'])));
  assert.equal(await build({ 'skills/kafka/index.html': 'new' }), first);
  for (const path of ['index.html', 'fit/index.html', 'fit-data.json', 'read-data/names.js', '_astro/a.b1.js'])
    assert.notEqual(await build({ [path]: `${path} is new` }), first, path);
  const { files } = JSON.parse(readFileSync(join(site, 'offline-files.json'), 'utf8'));
  assert.equal(files.length, 1 + pages.length + data.length);
});
