import assert from 'node:assert/strict';
import { test } from 'node:test';
import { policyOf } from '../../tools/post-process/policy.ts';
import { startAfterPaint } from '../../tools/post-process/scripts.ts';
import { stylesFor, wordsIn } from '../../tools/post-process/styles.ts';

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

test('the policy names inline scripts and styles, not data and not files', () => {
  const policy = policyOf(
    '<script>a</script><style>b</style><script src="/c.js"></script><script type="application/ld+json">{}</script>',
  );
  assert.equal(policy.match(/sha256-/g)?.length, 2);
  assert.doesNotMatch(policy, /unsafe-inline/);
});

test('the modules of a page are started by one script at its end, each once, and nothing else moves', () => {
  const module = (name: string): string => `<script type="module" src="/_astro/${name}.js"></script>`;
  const page = `<body><p>가</p>${module('a')}${module('b')}${module('a')}<script src="/c.js"></script></body>`;
  const started = startAfterPaint(page);
  assert.ok(started.startsWith('<body><p>가</p><script src="/c.js"></script><script>'), started);
  assert.equal(started.match(/"\/_astro\/a\.js","\/_astro\/b\.js"/g)?.length, 1);
  assert.match(started, /setTimeout\(s,2000\)\}<\/script><\/body>$/);
  assert.equal(startAfterPaint('<body></body>'), '<body></body>');
});
