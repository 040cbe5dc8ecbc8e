import assert from 'node:assert/strict';
import { existsSync, globSync, readFileSync } from 'node:fs';
import { test } from 'node:test';
import { brotliCompressSync, constants } from 'node:zlib';
import { pause } from '../../tools/post-process/pauses.ts';
import { type BuiltPage, insideSite, pages } from './built-site.ts';

const weights = new Map<string, number>();

/** Bytes on the wire (brotli) of the files a pattern names. */
const weight = (pattern: string): number => {
  const found = weights.get(pattern);
  if (found !== undefined) return found;
  const files = globSync(pattern);
  assert.ok(files.length > 0, pattern);
  const bytes = files.reduce((sum, file) => sum + brotliCompressSync(readFileSync(file)).length, 0);
  weights.set(pattern, bytes);
  return bytes;
};

/** As many bytes as on the wire or up to a sixth more, at a twentieth of the time: enough for pages far below a limit. */
const roughBytes = (html: string): number =>
  brotliCompressSync(html, { params: { [constants.BROTLI_PARAM_QUALITY]: 6 } }).length;

const pageBytes = ({ html }: BuiltPage): number => brotliCompressSync(html).length;

const importsOf = new Map<string, readonly string[]>();
const importsIn = (file: string): readonly string[] => {
  const found =
    importsOf.get(file) ??
    [...readFileSync(file, 'utf8').matchAll(/(?:\bfrom|\bimport)\s*["']\.\/([^"']+)["']/g)].map(
      ([, name]) => name ?? '',
    );
  importsOf.set(file, found);
  return found;
};

/** A module and all it imports, but not what it loads later. */
const withImports = (pattern: string, found = new Set<string>()): ReadonlySet<string> => {
  for (const file of globSync(pattern)) {
    if (found.has(file)) continue;
    found.add(file);
    for (const name of importsIn(file)) withImports(`dist/_astro/${name}`, found);
  }
  return found;
};

/** What fits the first congestion window of ten packets, 14,600 bytes, once TLS and headers have had their share. */
const oneRoundTrip = 13_000;
/** The role that most postings are of, and its list of them: the window alone. */
const longest = /^\/roles\/data-engineer\//;
const longestRoundTrip = 14_600;

/** Pages that hold a whole list, table or picture; every other page is for reading and fits one round trip. */
const whole =
  /^\/(?:|map|matrix|market|companies|compare|changes|requirements|read|skills|roles|roadmap|fit|search|data|design)\/?$/;

const fileOf = (href: string): string => `dist${insideSite(href) ?? assert.fail(`${href} is not of this site`)}`;

/** What the page imports after its first paint, with all that comes along. */
const scriptsOf = ({ html }: BuiltPage): ReadonlySet<string> => {
  const modules = new Set<string>();
  for (const [, address = ''] of html.matchAll(/"([^"]*\/_astro\/[^"]+\.js)"/g)) {
    for (const file of withImports(fileOf(address))) modules.add(file);
  }
  return modules;
};

const scriptBytes = (page: BuiltPage): number => [...scriptsOf(page)].reduce((sum, file) => sum + weight(file), 0);

const rough = new Map(pages.map((page) => [page.path, roughBytes(page.html)]));
const reading = pages.filter(({ path }) => !whole.test(path));

/** The pages that are over a limit, with what else is said to count. */
const over = (
  list: readonly BuiltPage[],
  limit: number,
  others: (page: BuiltPage) => number = () => 0,
): readonly string[] =>
  list
    .filter((page) => (rough.get(page.path) ?? 0) + others(page) > limit)
    .map((page) => ({ path: page.path, bytes: pageBytes(page) + others(page) }))
    .filter(({ bytes }) => bytes > limit)
    .map(({ path, bytes }) => `${path}: ${bytes} bytes, at most ${limit}`);

test('a page for reading fits one round trip with its styles, and half of them 10,000 bytes', () => {
  assert.ok(reading.length > pages.length - 17, 'nearly every page is for reading');
  const [long, usual] = [true, false].map((isLong) => reading.filter(({ path }) => longest.test(path) === isLong));
  assert.deepEqual([...over(usual ?? [], oneRoundTrip), ...over(long ?? [], longestRoundTrip)], []);
  const sorted = reading.toSorted((a, b) => (rough.get(a.path) ?? 0) - (rough.get(b.path) ?? 0));
  const middle = sorted[sorted.length >> 1] ?? assert.fail('no pages for reading');
  assert.ok(pageBytes(middle) <= 10_000, `${middle.path}, in the middle: ${pageBytes(middle)}`);
});

test('lists, tables and pictures stay under 28,000 bytes', () => {
  assert.deepEqual(over(pages, 28_000), []);
});

test('all a page loads before somebody acts stays small', () => {
  const heavy = (list: readonly BuiltPage[], limit: number) =>
    list
      .filter((page) => scriptBytes(page) > limit)
      .map((page) => `${page.path}: ${scriptBytes(page)} bytes of scripts, at most ${limit}`);
  const icon = weight('dist/favicon.svg');
  assert.deepEqual(
    [...heavy(reading, 12_000), ...heavy(pages, 30_000), ...over(reading, 28_000, (page) => scriptBytes(page) + icon)],
    [],
  );
});

test('nothing but the page itself blocks its first paint', () => {
  const blocking = pages.flatMap(({ path, root }) =>
    root
      .querySelectorAll('link[rel="stylesheet"], link[rel="preload"], script[src], img:not([loading])')
      .map((element) => `${path}: ${element.toString().slice(0, 80)}`),
  );
  assert.deepEqual(blocking, []);
  const fonts = pages.filter(({ html }) => /@font-face|@import/.test(html)).map(({ path }) => path);
  assert.deepEqual(fonts, []);
});

test('at most 90 elements of a page for reading are laid out at once, but for what is a table or a picture', () => {
  const long = pages.flatMap(({ path, html }) => {
    if (whole.test(path)) return [];
    const portions = html
      .slice(html.indexOf('<body'))
      .replaceAll(/<(svg|table|template)[\s\S]*?<\/\1>/g, '')
      .split(pause)
      .map((portion) => portion.match(/<[a-z]/g)?.length ?? 0);
    return Math.max(...portions) > 90 ? [`${path}: ${portions}`] : [];
  });
  assert.deepEqual(long, []);
});

test('the first instant result costs at most 20 KB, on the search page and in the dialog', () => {
  for (const entry of ['dist/_astro/search.astro*.js', 'dist/_astro/search-dialog.*.js']) {
    const modules = [...withImports(entry)];
    assert.ok(modules.length > 2, modules.join(' '));
    const bytes = [...modules, 'dist/search-index/names.json'].reduce((sum, file) => sum + weight(file), 0);
    assert.ok(bytes <= 20_000, `${entry}: ${bytes} bytes in ${modules.join(' ')}`);
  }
});

test('what reads a pasted posting stays small, and what is told of it later does too', () => {
  const reader = pages.find(({ path }) => path === '/read/') ?? assert.fail('no reader');
  const first = scriptsOf(reader);
  const reading = pageBytes(reader) + scriptBytes(reader) + weight('dist/read-data/names.js');
  assert.ok(reading <= 34_400, `${reading} bytes until a posting is read`);
  const later = withImports('dist/_astro/desk.browser.*.js');
  assert.ok(later.size > 1, 'the desk is found');
  const files = [
    ...[...later].filter((file) => !first.has(file)),
    'dist/read-data/styles.js',
    'dist/read-data/about.js',
    'dist/read-data/postings.js',
  ];
  const told = files.reduce((sum, file) => sum + weight(file), 0);
  assert.ok(told <= 90_000, `${told} bytes of definitions, readings and all that follows`);
});

test('the first answer of the gap checker costs at most 40 KB for a chosen posting, and 48 KB for the newest', () => {
  const page = pages.find(({ path }) => path === '/fit/') ?? assert.fail('no gap checker');
  const first = pageBytes(page) + scriptBytes(page) + weight('dist/fit-data.json');
  const over = globSync('dist/fit-data/*/*.json')
    .map((file) => ({ file, bytes: first + weight(file) }))
    .filter(({ bytes }) => bytes > 40_000);
  assert.deepEqual(over, []);
  assert.ok(first + weight('dist/fit-newest.json') <= 48_000, `${first + weight('dist/fit-newest.json')}`);
});

test('the pieces of the full-text index stay small', () => {
  const pieces = globSync('dist/pagefind/index/*.pf_index').map((file) => readFileSync(file).length);
  assert.ok(pieces.length > 10, 'the index is split');
  // A word that stands on nearly every page fills a piece of its own, so the largest grows with the number of pages.
  assert.ok(Math.max(...pieces) <= 16_000, `${Math.max(...pieces)} bytes`);
});

test('every script a page names was built', () => {
  assert.ok(pages.every((page) => scriptsOf(page).size > 2));
  const missing = pages.flatMap((page) => [...scriptsOf(page)].filter((file) => !existsSync(file)));
  assert.deepEqual(missing, []);
});
