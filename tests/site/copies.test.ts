import assert from 'node:assert/strict';
import { existsSync, readFileSync } from 'node:fs';
import { test } from 'node:test';
import { parse } from 'node-html-parser';
import { addressOf, type BuiltPage, insideSite, listedPages, pages } from './built-site.ts';

const copyOf = ({ path }: BuiltPage): string => readFileSync(`dist${path}index.md`, 'utf8');

/** Text with nothing but its letters and digits: Markdown escapes and marks as the page has none. */
const letters = (text: string): string => text.replace(/\]\([^)]*\)/g, '').replace(/[^\p{Letter}\p{Number}]/gu, '');

/** The main part as it is read without JavaScript. */
const readWithoutScript = ({ html }: BuiltPage) => {
  const main = parse(html).querySelector('main');
  for (const part of main?.querySelectorAll(
    '[hidden], .hidden, .filters, [aria-hidden="true"], template, nav, figure[data-pagefind-ignore]',
  ) ?? [])
    part.remove();
  return main;
};

const linksIn = (markdown: string): readonly string[] =>
  [...markdown.matchAll(/\]\(([^()\s]*)\)/g)].map(([, address = '']) => address);

const idsByPath = new Map(
  pages.map(({ path, root }) => [path, new Set(root.querySelectorAll('[id]').map(({ id }) => id))]),
);

test('every page that may be listed names its Markdown copy, any other has none', () => {
  for (const page of pages) {
    const link = page.root.querySelector('link[rel="alternate"][type="text/markdown"]')?.getAttribute('href');
    assert.equal(link && insideSite(link), listedPages.includes(page) ? `${page.path}index.md` : undefined, page.path);
    assert.equal(existsSync(`dist${page.path}index.md`), link !== undefined, page.path);
  }
});

test('a copy begins with the heading of its page and holds all others in their order', () => {
  for (const page of listedPages) {
    // A sample of a README has headings of its own.
    const copy = copyOf(page).replaceAll(/^\s*```[\s\S]*?^\s*```/gm, '');
    assert.match(copy, /^# \S/, page.path);
    const inCopy = [...copy.matchAll(/^\s*(?:\d+\.|-)?\s*(#{1,6}) (.*)$/gm)].map(
      ([, marks = '', text = '']) => `${marks.length} ${letters(text)}`,
    );
    const onPage = readWithoutScript(page)
      ?.querySelectorAll('h1, h2, h3, h4, h5, h6')
      .map(({ tagName, text }) => `${tagName.slice(1)} ${letters(text)}`);
    assert.deepEqual(inCopy, onPage, page.path);
  }
});

test('every link of a copy is whole and leads to a page and a place that are there', () => {
  const site = new URL(listedPages.map(addressOf).find((address) => address) ?? '').origin;
  for (const page of listedPages) {
    const links = linksIn(copyOf(page));
    assert.ok(links.length > 0 || page.path === '/about/', page.path);
    for (const link of links) {
      const { origin, pathname, hash } = new URL(link);
      if (origin !== site) continue;
      const ids = idsByPath.get(insideSite(pathname) ?? '');
      // What a fragment asks of the page's code is no place on it.
      const isPlace = !/^#\w+=/.test(hash);
      const isFile = existsSync(`dist${insideSite(pathname)}`) && !pathname.endsWith('/');
      assert.ok(
        ids ? hash === '' || !isPlace || ids.has(decodeURIComponent(hash.slice(1))) : isFile,
        `${page.path} → ${link}`,
      );
    }
  }
});

test('a copy keeps the text and every source, and nothing to press', () => {
  for (const page of listedPages) {
    const copy = copyOf(page);
    const inCopy = new Set(linksIn(copy).map((link) => link.slice(new URL(link).origin.length)));
    const main = readWithoutScript(page);
    for (const source of main?.querySelectorAll('a[href*="/sources/"]') ?? [])
      assert.ok(inCopy.has(source.getAttribute('href') ?? ''), `${page.path}: ${source.getAttribute('href')}`);
    const flat = letters(copy);
    // The parser of this test reads nothing inside code.
    for (const { text } of main?.querySelectorAll('p, dd').filter((part) => !part.querySelector('pre, ol, ul')) ?? [])
      for (const sentence of text.split(/[.?!]\s/).filter((part) => !/^\s*#|복사/.test(part)))
        assert.ok(flat.includes(letters(sentence)), `${page.path}: ${sentence}`);
    assert.ok(!/링크 복사|<(?:svg|button|input|div|span)\b/.test(copy), page.path);
    assert.ok(copy.trimEnd().endsWith(`<${addressOf(page)}>`), page.path);
  }
});

test('llms.txt lists every copy once, each under what it is', () => {
  const text = readFileSync('dist/llms.txt', 'utf8');
  assert.match(text, /^# .+\n\n> .+\n/);
  assert.deepEqual(linksIn(text).toSorted(), listedPages.map((page) => `${addressOf(page)}index.md`).toSorted());
  for (const part of text.split(/^## /m).slice(1)) assert.match(part, /^\S.*\n\n- \[/);
  assert.ok(
    [...text.matchAll(/^- \[.*$/gm)].every(([line]) => /: \S/.test(line)),
    'each says what it holds',
  );
});
