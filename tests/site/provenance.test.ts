import { type HTMLElement, parse } from 'node-html-parser';
import assert from 'node:assert/strict';
import { globSync, readFileSync } from 'node:fs';
import { test } from 'node:test';
import { alignedHashes, copiedRuns, lettersOf } from './copied-text.ts';
import { copiedFrom, hashesOf, readHashes } from '../../tools/copied-postings.ts';
import { readRemoved, removedPaths } from '../../tools/content/removed.ts';
import { mainText, pages } from './built-site.ts';

const hashes = new Set(readFileSync('tests/fixtures/seed-hashes.txt', 'utf8').trim().split('\n'));

/** Titles of books, talks and links, as they are called. */
const titles = readFileSync('tests/fixtures/titles.txt', 'utf8').trim().split('\n').map(lettersOf);

/** The notes are Korean; a run with hardly any Hangul is a list of tool names. */
const isNames = (run: string): boolean => (run.match(/[가-힣]/g) ?? []).length < 6;

test('no sentence of a note stands on the site as it was written', () => {
  assert.ok(hashes.size > 1500, 'the hashes are read');
  const copied = pages.flatMap((page) =>
    copiedRuns(mainText(page), hashes)
      .filter((run) => !isNames(run) && !titles.some((title) => title.includes(run)))
      .map((run) => `${page.path}: ${run}`),
  );
  assert.deepEqual([...new Set(copied)], []);
});

test('a copy is known, wherever it begins and however it is spaced', () => {
  const note =
    '이 노트의 문장은 시험에만 쓰이는 것으로, 사이트의 어느 페이지에도 서 있지 않아야 합니다. 그래야 시험이 깨져요.';
  const own = new Set(alignedHashes(note));
  for (let start = 0; start < 15; start += 1) {
    const copy = [...lettersOf(note)].slice(start, start + 30).join(' ');
    assert.ok(copiedRuns(`앞말 ${copy} 뒷말`, own).length > 0, copy);
  }
  assert.deepEqual(copiedRuns('이 노트의 문장은 다르게 쓰면 걸리지 않고, 뜻만 같아도 괜찮아요.', own), []);
});

const postings = readHashes();

/** A text as it is read: block by block, and from end to end for what runs over several blocks. */
const wordsOf = (main: HTMLElement | null): string =>
  main === null ? '' : `${main.structuredText}\n${main.text.replaceAll(/\s+/g, ' ')}`;

test('no sentence of a public posting stands in the repository or on the site', () => {
  assert.ok(postings.size > 17_000, 'the hashes are read');
  const texts = globSync('{content,src,tests,tools,bench,docs}/**/*.{mdx,md,ts,astro,tsv,txt,json}')
    .filter((file) => !file.includes('node_modules'))
    .map((file) => [file, readFileSync(file, 'utf8')] as const);
  const built = pages.map(({ path, root }) => [path, wordsOf(root.querySelector('main'))] as const);
  assert.ok(texts.length > 500 && built.length > 300);
  const copied = [...texts, ...built].flatMap(([place, text]) =>
    [...new Set(copiedFrom(text, postings))].map((run) => `${place}: ${run}`),
  );
  assert.deepEqual(copied, []);
});

test('a copy of a posting is known, wherever it begins and however it is spaced, and nothing shorter', () => {
  const prose = '이 공고의 문장은 시험에만 쓰이는 것으로 사이트의 어느 페이지에도 서 있지 않아야 하며 지어낸 말입니다';
  const english = 'We made up this sentence for nothing but a test of copies';
  const own = new Set(
    hashesOf(`${prose}\n${english}\nPython, Java, Scala, Spark, Kafka, Airflow, dbt, Trino, 이런 도구`),
  );
  const letters = [...lettersOf(prose)];
  for (let start = 0; start + 30 <= letters.length; start += 1) {
    assert.ok(copiedFrom(`앞말 ${letters.slice(start, start + 30).join(' ')} 뒷말`, own).length > 0, `${start}`);
    assert.deepEqual(copiedFrom(letters.slice(start, start + 27).join(''), own), []);
  }
  const words = english.split(' ');
  for (let start = 0; start + 7 <= words.length; start += 1) {
    assert.ok(copiedFrom(`Note: ${words.slice(start, start + 7).join('  ')}.`, own).length > 0, `${start}`);
    assert.deepEqual(copiedFrom(words.slice(start, start + 6).join(' '), own), []);
  }
  assert.deepEqual(
    copiedFrom('Python, Java, Scala, Spark, Kafka, Airflow, dbt, Trino 이런 도구를 다뤄 본 경험', own),
    [],
  );
});

test('misprints of the notes stand only among the corrections and the other spellings', () => {
  const misprints = /Enginner|\blaC\b|Fluntd|Transfoam|\bHadoo\b|스티리밍|실드 필드|엔이지어링/;
  const faults = pages.flatMap((page) => {
    const main = parse(page.html).querySelector('main');
    for (const place of main?.querySelectorAll(
      'section[aria-labelledby="corrections"], section[aria-labelledby="aliases"]',
    ) ?? []) {
      place.remove();
    }
    const found = misprints.exec(main?.text ?? '');
    return found ? [`${page.path}: ${found[0]}`] : [];
  });
  assert.deepEqual(faults, []);
});

/** Every fact of the notes: the section it stands in, its gist, the page that tells it and words of that page. */
const facts = globSync('tests/fixtures/facts-*.tsv').flatMap((file) =>
  readFileSync(file, 'utf8')
    .trim()
    .split('\n')
    .slice(1)
    .map((row) => {
      const [section = '', fact = '', path = '', words = ''] = row.split('\t');
      return { section, fact, path, words };
    }),
);

test('every fact of the notes stands on its page', () => {
  assert.ok(facts.length > 300, `${facts.length} facts`);
  const texts = new Map(
    pages.map((page) => [page.path, page.root.querySelector('main')?.text.replace(/\s+/g, ' ') ?? '']),
  );
  // A page that was taken down tells no facts any more.
  const removed = removedPaths(readRemoved('content'));
  const lost = facts.filter(({ path, words }) => !removed.has(path) && !texts.get(path)?.includes(words));
  assert.deepEqual(lost, []);
});
