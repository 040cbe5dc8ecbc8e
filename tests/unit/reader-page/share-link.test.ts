import assert from 'node:assert/strict';
import { test } from 'node:test';
import { fromShareLink, type SharedReading, toShareLink } from '../../../src/features/reader/page/share-link.ts';
import type { ShownLine } from '../../../src/features/reader/page/shown-line.ts';
import { all, any, lineOf } from './lines.ts';

const page = 'https://example.org/read/';
const known = (): boolean => true;

const opened = (fragment: string): SharedReading => {
  const read = fromShareLink(`#${fragment}`, known);
  assert.ok(read && read !== 'newer', fragment);
  return read;
};

const lines: readonly ShownLine[] = [
  lineOf(2, { text: '비밀스러운 문장', asks: [all('python', 'sql'), any('kafka', 'spark')] }),
  lineOf(3, { level: 'preferred', conditions: [{ kind: 'years', min: 3, max: 7, text: '3~7년' }] }),
  lineOf(3, { key: '3.2', section: 'stack', level: 'used', asks: [all('argo-workflows')] }),
  lineOf(9, {
    section: 'duty',
    level: 'duty',
    conditions: [
      { kind: 'degree', text: '학사' },
      { kind: 'years', min: 0, text: '신입' },
    ],
  }),
  lineOf(12, { unread: true }),
];

test('a link carries sections, levels, demands and conditions, and no word of the posting', () => {
  const { fragment, left } = toShareLink(lines, page);
  assert.equal(left, 0);
  assert.match(fragment, /^r1\.[\w.:~!-]+$/);
  const read = opened(fragment);
  assert.equal(read.lost, false);
  assert.equal(read.all, 12);
  const bare = lines.map((line) => ({
    ...line,
    text: '',
    conditions: line.conditions.map((condition) => ({ ...condition, text: '' })),
  }));
  assert.deepEqual(read.lines, bare);
});

test('a long reading is cut to 2,000 characters, what binds least first', () => {
  const long = Array.from({ length: 400 }, (_, at) =>
    lineOf(at + 1, {
      ...(at % 2 ? { section: 'duty', level: 'duty' } : {}),
      asks: [all(`skill-number-${at % 90}`, 'python')],
    }),
  );
  const { fragment, left } = toShareLink(long, page);
  assert.ok(page.length + 1 + fragment.length <= 2000);
  assert.ok(left > 0);
  const read = opened(fragment);
  assert.equal(read.lines.length, 400 - left);
  assert.ok(read.lines.every(({ level }) => level === 'required') || left < 200);
});

test('of lines that bind alike the first ones are kept', () => {
  const long = Array.from({ length: 400 }, (_, at) => lineOf(at + 1, { asks: [all(`skill-number-${at}`)] }));
  const { fragment, left } = toShareLink(long, page);
  assert.ok(left > 0);
  assert.equal(opened(fragment).lines.at(-1)?.line, 400 - left);
});

test('skills nobody knows are left out and said to be', () => {
  const { fragment } = toShareLink([lineOf(1, { asks: [any('kafka', 'no-such')] })], page);
  const read = fromShareLink(fragment, (id) => id === 'kafka');
  assert.ok(read && read !== 'newer');
  assert.equal(read.lost, true);
  assert.deepEqual(read.lines[0]?.asks, [all('kafka')]);
});

test('a later version is told apart, and other fragments are none', () => {
  assert.equal(fromShareLink('#r2.a.b.c', known), 'newer');
  assert.equal(fromShareLink('#privacy', known), undefined);
  assert.equal(fromShareLink('#v1&k=docker', known), undefined);
  assert.equal(fromShareLink('', known), undefined);
});

test('hostile fragments are lost input and nothing else', () => {
  const hostile = [
    'r1.',
    'r1...',
    'r1.zzzz.a.1R:00',
    'r1.1.<img src=x onerror=alert(1)>.1R:00',
    'r1.1.__proto___constructor.1R:00:01',
    `r1.1.a.${'1R:00_'.repeat(9000)}`,
    'r1.1.a.1R!yzz',
    'r1.1.a.1R!y0703',
    'r1.1.a.1X:00',
    'r1.1.a.1R:zz',
    'r1.1.a.1R:0',
    'r0.1.a.1R:00',
    `r1.1.a.1R${':00'.repeat(5000)}`,
    'r1.1.a.1R:00.extra',
    'r999999999999.a',
  ];
  for (const fragment of hostile) {
    const read = fromShareLink(fragment, (id) => id === 'a');
    if (read === undefined || read === 'newer') continue;
    assert.ok(read.lost, fragment.slice(0, 60));
    assert.ok(read.lines.length <= 3000);
    for (const { asks } of read.lines) assert.ok(asks.flatMap(({ skills }) => skills).every((id) => id === 'a'));
  }
});
