import assert from 'node:assert/strict';
import { test } from 'node:test';
import { readPosting, type ReadLine } from '../../../src/features/reader/index.ts';
import { ownCases, testNames } from '../../fixtures/reader/cases.ts';

const names = testNames();
const texts = ownCases().map(({ text }) => text);

/** A small repeatable source of numbers below `limit`. */
const numbers = (seed: number): ((limit: number) => number) => {
  let state = seed * 2654435761 + 1;
  return (limit) => {
    state = (Math.imul(state, 1664525) + 1013904223) >>> 0;
    return state % Math.max(1, limit);
  };
};

type Mutation = (text: string, next: (limit: number) => number) => string;

const mutations: readonly Mutation[] = [
  (text, next) => text.slice(next(text.length), text.length - next(40)),
  (text, next) =>
    text
      .split('\n')
      .sort(() => next(3) - 1)
      .join('\n'),
  (text) => text.replaceAll('\n', ' '),
  (text) => text.replaceAll('\n- ', ' - ').replaceAll('\n• ', '•'),
  (text) => text.normalize('NFD'),
  (text) =>
    text
      .split('\n')
      .map((line) => `<li class="x">${line}</li><br/>`)
      .join('\n'),
  (text) => text.replaceAll(' ', '\u00a0\u200b'),
  (text) => text.replaceAll('\n', '\r\n\r\n'),
  (text) => text.replaceAll('\n', '\r'),
  (text, next) => Array.from(text, (char) => (next(25) === 0 ? '([{|*#:<'.charAt(next(8)) : char)).join(''),
  (text) => text.replaceAll(' ', ''),
  (text, next) => text + (texts[next(texts.length)] ?? ''),
];

const mutated = Array.from({ length: 500 }, (_, index) => {
  const next = numbers(index);
  const mutate = mutations[index % mutations.length];
  const again = mutations[next(mutations.length)];
  const text = texts[next(texts.length)] ?? '';
  return again?.(mutate?.(text, next) ?? text, next) ?? text;
});

const lineNumbers = (text: string): number => text.split(/\r\n|\n|\r/).filter((line) => line.trim() !== '').length;

const assertSpans = (text: string, line: ReadLine): void => {
  const spans = [line, ...line.asks.flatMap(({ skills }) => skills), ...line.reasons, ...line.conditions];
  for (const span of spans) assert.equal(text.slice(span.start, span.end), span.text);
};

const withoutSpace = (text: string): string => text.replace(/\s/g, '');

const assertApart = (line: ReadLine): void => {
  const spans = line.asks.flatMap(({ skills }) => skills).toSorted((a, b) => a.start - b.start);
  for (const [index, { start }] of spans.entries()) assert.ok(start >= (spans[index - 1]?.end ?? line.start));
};

test('500 mutated postings: nothing thrown, no line lost, offsets right, read twice alike', () => {
  for (const text of mutated) {
    const reading = readPosting(text, names);
    assert.equal(reading.counts.lines, lineNumbers(text), JSON.stringify(text));
    reading.lines.forEach((line, index) => {
      const before = reading.lines[index - 1]?.line ?? 0;
      assert.ok(line.line === before || line.line === before + 1, 'lines in order');
      assert.equal(line.level === undefined, line.section === 'heading' || line.section === 'other');
      assertSpans(text, line);
      assertApart(line);
    });
    assert.equal(withoutSpace(reading.lines.map((line) => line.text).join('')), withoutSpace(text));
    assert.deepEqual(readPosting(text, names), reading);
  }
});

test('no letter of a line is lost when it is cut into pieces', () => {
  for (const text of texts) {
    const { lines } = readPosting(text, names);
    assert.equal(withoutSpace(lines.map((line) => line.text).join('')), withoutSpace(text));
  }
});

const hostile: readonly string[] = [
  '- '.repeat(50_000),
  '(((('.repeat(25_000),
  'a '.repeat(100_000),
  '경험'.repeat(50_000),
  `자격요건 ${'Spark, '.repeat(20_000)}`,
  '3년'.repeat(40_000),
  '데이터 '.repeat(40_000),
  '\u200b'.repeat(100_000),
  '<li>'.repeat(50_000),
  '• x '.repeat(50_000),
];

test('200 KB of anything is read in bounded time', { timeout: 60_000 }, () => {
  const long = texts.join('\n').repeat(40).slice(0, 200_000);
  for (const text of [long, ...hostile]) {
    const begin = performance.now();
    assert.equal(readPosting(text, names).counts.lines, lineNumbers(text));
    assert.ok(
      performance.now() - begin < 5_000,
      `${text.slice(0, 12)}… took ${Math.round(performance.now() - begin)} ms`,
    );
  }
});
