import assert from 'node:assert/strict';
import { test } from 'node:test';
import {
  bytesOf,
  filesToKeep,
  isData,
  isHashed,
  isPagePath,
  keptPath,
  sizeInWords,
} from '../../src/features/offline/offline-files.ts';

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
