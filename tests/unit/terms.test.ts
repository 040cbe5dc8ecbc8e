import assert from 'node:assert/strict';
import { globSync, readFileSync } from 'node:fs';
import { test } from 'node:test';

/** The words CONTRIBUTING asks not to use, by the word to use instead. */
const table = readFileSync('CONTRIBUTING.md', 'utf8').split('### 한 가지는 한 낱말로')[1]?.split('\n## ')[0] ?? '';
const terms = table
  .split('\n')
  .filter((row) => row.startsWith('|') && !row.includes('---'))
  .slice(1)
  .map((row) => row.split('|').map((cell) => cell.trim()))
  .map(([, use = '', avoid = '']) => ({ use, avoid: avoid.split(',').map((word) => word.trim()) }));

/** Other names of an entry are there to be searched for; comments in code are for us. */
const withoutNames = (text: string): string =>
  text
    .replaceAll(/^(aliases|searchNames): *\[[^\]]*\]/gm, '')
    .replaceAll(/^(aliases|searchNames):\n(?: {2}- .*\n)+/gm, '')
    .replaceAll(/names: \[[^\]]*\]/g, '')
    // A requirement recognises a line by the words postings use.
    .replaceAll(/^ {2}- words: .*\n(?: {6,}.*\n)*/gm, '')
    .replaceAll(/^postingNames: *\[[^\]]*\]/gm, '');

test('the table of terms is read', () => {
  assert.ok(terms.length >= 8);
  assert.ok(terms.every(({ use, avoid }) => use !== '' && avoid.every((word) => word !== '')));
});

test('one thing has one word, in the content and on the pages', () => {
  const found = [...globSync('content/**/*.mdx'), ...globSync('src/**/*.{ts,astro}')].flatMap((file) => {
    const text = withoutNames(readFileSync(file, 'utf8'));
    return terms.flatMap(({ use, avoid }) =>
      avoid.filter((word) => text.includes(word)).map((word) => `${file}: '${word}' → '${use}'`),
    );
  });
  assert.deepEqual(found, []);
});
