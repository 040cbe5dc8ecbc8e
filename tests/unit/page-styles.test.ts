import assert from 'node:assert/strict';
import { createHash } from 'node:crypto';
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { after, test } from 'node:test';
import { knownScripts, unexpectedInline } from '../../tools/post-process/inline.ts';
import { policyOf } from '../../tools/post-process/policy.ts';
import { folded } from '../../tools/post-process/fold.ts';
import { stylesFor, wordsIn } from '../../tools/post-process/styles.ts';

const site = mkdtempSync(join(tmpdir(), 'modules-'));
after(() => rmSync(site, { recursive: true }));
process.env['OUT_DIR'] = site;
const { sourcesOf, startAfterPaint, startScript } = await import('../../tools/post-process/scripts.ts');

const css = `@layer theme{:root{--a:red;--b:var(--a);--c:blue}}
.used{color:var(--b)}.unused{color:var(--c)}
.sm\\:gap-1\\.5{gap:1px}
.data-\\[state\\=a\\,b\\]\\:flex{display:flex}
@media (width>=36rem){.unused{top:0}}
@media print{p,.unused{margin:0}}
:where(.spaced>:not(:last-child)){margin:1px}
:is(h1,.unused){margin:2px}
html[data-theme=dark]{color-scheme:dark}
@property --tw-x{syntax:"*";inherits:false}
@keyframes turn{to{rotate:1turn}}`;

const left = (html: string, script = ''): string => stylesFor(css)(wordsIn(`${html} ${script}`));

test('a page keeps the rules whose classes and elements it has, and the variables they use', () => {
  const text = left('<html><p class="used sm:gap-1.5 data-[state=a,b]:flex">');
  for (const kept of [
    '.used{',
    '--a:red',
    '--b:var(--a)',
    'sm\\:gap-1\\.5',
    '@media print{p{margin:0}}',
    'display:flex',
    '@keyframes turn',
  ]) {
    assert.ok(text.includes(kept), `${kept} in ${text}`);
  }
  for (const gone of ['unused{', '--c:', 'spaced', '36rem', '@property'])
    assert.ok(!text.includes(gone), `${gone} in ${text}`);
});

test('what a script may add to a page stays', () => {
  assert.match(left('<html>', 'element("p","unused")'), /\.unused\{color:var\(--c\)\}/);
  assert.match(left('<html>'), /html\[data-theme=/);
});

test('a choice of several is kept when any could be there, a single one when it is', () => {
  assert.match(left('<h1>'), /:is\(h1/);
  assert.match(left('<ul class="spaced">'), /spaced/);
});

test('the policy names the scripts we know and the styles of a page, and nothing else', () => {
  const policy = policyOf(
    '<script>a</script><script>strange</script><style>b</style><script src="/c.js"></script><script type="application/ld+json">{}</script>',
    ['a', 'not there'],
  );
  const hash = (text: string): string => `'sha256-${createHash('sha256').update(text).digest('base64')}'`;
  assert.deepEqual(
    [...policy.matchAll(/'sha256-[^']+'/g)].map(([source]) => source),
    [hash('a'), hash('b')],
  );
  assert.doesNotMatch(policy, /unsafe-inline/);
});

test('a script or style that came in with a text is told', () => {
  const known = knownScripts();
  const [start = ''] = [...known].filter((text) => text.includes('dataset.script'));
  const page = (body: string): string =>
    `<!doctype html><html><head><title>a &lt;script></title><meta content="<script>x</script>"><script>${start}</script><style>p{}</style><script type="application/ld+json">{}</script></head><body>${body}<script type="module" src="/repo/_astro/a.js"></script></body></html>`;
  const strange = (body: string): readonly string[] => unexpectedInline(page(body), known, '/repo/');
  assert.deepEqual(strange('<p>a</p>'), []);
  for (const part of [
    '<script>alert(1)</script>',
    '<SCRIPT>alert(1)</SCRIPT>',
    '<script type="module">alert(1)</script>',
    '<script type="speculationrules">{"prerender":[]}</script>',
    '<script src="https://example.org/a.js"></script>',
    '<script src="/repo/pagefind/pagefind.js"></script>',
    `<script>${start} </script>`,
    '<style>body{display:none}</style>',
    '<svg><style>body{display:none}</style></svg>',
    '<svg><script>alert(1)</script></svg>',
  ])
    assert.deepEqual([part, strange(part).length], [part, 1]);
});

test('the modules of a page are started by one script at its end, each once, and nothing else moves', () => {
  const module = (name: string): string => `<script type="module" src="/_astro/${name}.js"></script>`;
  const page = `<body><p>가</p>${module('a')}${module('b')}${module('a')}<script src="/c.js"></script></body>`;
  const started = startAfterPaint(page);
  assert.ok(started.startsWith('<body><p>가</p><script src="/c.js"></script><script>'), started);
  assert.equal(started.match(/"\/_astro\/a\.js","\/_astro\/b\.js"/g)?.length, 1);
  assert.match(started, /\}<\/script><\/body>$/);
  assert.equal(startAfterPaint('<body></body>'), '<body></body>');
});

test('the words of a page are those of all modules it may come to load, round trips among them', () => {
  mkdirSync(join(site, '_astro'));
  const modules = {
    'start.js': 'import("./late.js");"early"',
    'late.js': 'import{a}from"./deep.js";"later"',
    'deep.js': 'import("./start.js");"deepest"',
    'other.js': '"elsewhere"',
  };
  for (const [name, text] of Object.entries(modules)) writeFileSync(join(site, '_astro', name), text);
  const words = wordsIn(sourcesOf(['start.js']));
  for (const word of ['early', 'later', 'deepest']) assert.ok(words.has(word), word);
  assert.ok(!words.has('elsewhere'));
});

/** Runs the script that starts modules, on a page that is shown or only drawn ahead. */
const startedOn = (prerendering: boolean) => {
  const page = Object.assign(new EventTarget(), { prerendering });
  const started: string[] = [];
  const script = startScript(['/a.js', '/b.js']).replace('import(m)', 'load(m)');
  let paint = (): void => undefined;
  class Observer {
    constructor(listener: () => void) {
      paint = listener;
    }
    observe(): void {
      paint();
    }
  }
  new Function('document', 'PerformanceObserver', 'setTimeout', 'load', script)(
    page,
    Observer,
    () => undefined,
    (module: string) => started.push(module),
  );
  return { page, started };
};

test('a page drawn before it is asked for starts its modules only when it is shown', () => {
  assert.deepEqual(startedOn(false).started, ['/a.js', '/b.js']);
  const { page, started } = startedOn(true);
  assert.deepEqual(started, []);
  page.dispatchEvent(new Event('prerenderingchange'));
  assert.deepEqual(started, ['/a.js', '/b.js']);
});

test('variables of Tailwind that have one value on a page are written as it', () => {
  const sheet = (rules: string): string =>
    `@layer properties{@supports (((-webkit-hyphens:none))){*,:before,:after,::backdrop{--tw-rev:0;--tw-edge:solid}}}:root{--spacing:.25rem;--text-sm:.875rem}${rules}@property --tw-rev{syntax:"*";inherits:false;initial-value:0}@property --tw-edge{syntax:"*";inherits:false;initial-value:solid}`;
  const spaced =
    '.s>p{--tw-rev:0;margin-block-start:calc(calc(var(--spacing)*2)*var(--tw-rev));margin-block-end:calc(calc(var(--spacing)*2)*calc(1 - var(--tw-rev)))}';
  assert.equal(
    folded(sheet(`${spaced}.b{border-style:var(--tw-edge)}.m{top:calc(var(--spacing)*-20);left:calc(100vw - 2rem)}`)),
    ':root{--text-sm:.875rem}.s>p{margin-block-start:0;margin-block-end:.5rem}.b{border-style:solid}.m{top:-5rem;left:calc(100vw - 2rem)}',
  );
  // Where a rule gives it another value, it stays a variable.
  const dashed = folded(sheet('.b{border-style:var(--tw-edge)}.d{--tw-edge:dashed}'));
  assert.match(dashed, /\.b\{border-style:var\(--tw-edge\)\}\.d\{--tw-edge:dashed\}@property --tw-edge/);
  assert.match(dashed, /\{--tw-edge:solid\}/);
  assert.doesNotMatch(dashed, /--tw-rev/);
});
