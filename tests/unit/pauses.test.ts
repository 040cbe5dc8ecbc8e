import assert from 'node:assert/strict';
import { test } from 'node:test';
import { pause, withPauses } from '../../tools/post-process/pauses.ts';

const page = (body: string): string => `<!doctype html><html><head><title>가</title></head><body>${body}</body></html>`;
const lines = (count: number): string => `<ol>${'<li><p>한 줄</p></li>'.repeat(count)}</ol>`;

const partsOf = (html: string): readonly string[] => withPauses(html).split(pause);

test('a short page has no pause', () => {
  assert.equal(withPauses(page(lines(10))), page(lines(10)));
});

test('a long page pauses between its lines, and is the same without the pauses', () => {
  const long = page(lines(200));
  const parts = partsOf(long);
  assert.equal(parts.join(''), long);
  assert.ok(parts.length > 6, `${parts.length} parts`);
  for (const part of parts.slice(1)) assert.ok(part.startsWith('<li>'), part.slice(0, 20));
  const sizes = parts.map((part) => part.match(/<(?:li|p)>/g)?.length ?? 0);
  assert.ok(Math.max(...sizes) <= 58, `${sizes}`);
});

test('no pause comes before a first child, inside a line of text, or into what is laid out as a whole', () => {
  const words = '<a href="/">말</a>'.repeat(100);
  for (const body of [
    `<p>${words}</p>`,
    `<p>앞</p><table>${'<tr><td><p>칸</p><p>칸</p></td></tr>'.repeat(60)}</table>`,
    `<p>앞</p><svg>${'<g><title>역</title></g>'.repeat(60)}</svg>`,
    `<p>앞</p><template>${lines(60)}</template>`,
  ])
    assert.equal(withPauses(page(body)), page(body));
  const [, second] = partsOf(page(`<p>${words}</p><section><div><p>가</p></div></section>`));
  assert.match(second ?? '', /^<section>/);
});
