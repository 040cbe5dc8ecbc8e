import assert from 'node:assert/strict';
import { globSync, readFileSync } from 'node:fs';
import { dirname, join, relative } from 'node:path';
import { test } from 'node:test';

const layers = [
  'content.config.ts',
  'catalog.ts',
  'open-data.ts',
  'site.ts',
  'schema',
  'domain',
  'search',
  'elements',
  'components',
  'layouts',
  'pages',
  'styles',
] as const;
type Layer = (typeof layers)[number];

/** Who may import values from whom. `import type` is free. Packages are named as they are imported. */
const mayImport: Readonly<Record<Layer, readonly string[]>> = {
  'content.config.ts': ['schema', 'astro:content', 'astro/loaders'],
  'catalog.ts': ['domain', 'astro:content'],
  'open-data.ts': ['catalog.ts', 'domain', 'schema', 'site.ts'],
  'site.ts': ['domain'],
  schema: ['schema', 'astro/zod'],
  domain: ['domain'],
  search: ['search', 'domain'],
  elements: ['elements', 'search', 'domain'],
  components: ['components', 'elements', 'search', 'domain', 'site.ts'],
  layouts: ['layouts', 'components', 'domain', 'styles', 'site.ts'],
  // The page about the looks reads the tokens it shows.
  pages: ['catalog.ts', 'open-data.ts', 'layouts', 'components', 'elements', 'domain', 'search', 'site.ts', 'styles'],
  styles: [],
};

const layerOf = (path: string): Layer | undefined => layers.find((layer) => path.split('/')[0] === layer);

/** The value imports of a file: `import x from 'y'` and bare `import 'y'`, but not `import type`. */
const importsOf = (source: string): readonly string[] =>
  [...source.matchAll(/^\s*(?:import|export)\s+(?!type\b)(?:[^'";]*?\sfrom\s+)?'([^']+)'/gm)].flatMap(
    ([, specifier]) => specifier ?? [],
  );

const broken = (file: string): readonly string[] => {
  const from = layerOf(file);
  if (from === undefined) return [`${file}: lies in no layer of the table`];
  return importsOf(readFileSync(join('src', file), 'utf8')).flatMap((specifier) => {
    const target = specifier.startsWith('.') ? relative('.', join(dirname(file), specifier)) : specifier;
    const to = specifier.startsWith('.') ? layerOf(target) : specifier;
    return to !== undefined && mayImport[from].includes(to) ? [] : [`${file}: ${from} may not import ${specifier}`];
  });
};

test('every file imports only what its layer may', () => {
  const files = globSync('src/**/*.{ts,astro}').map((file) => relative('src', file));
  assert.ok(files.length > 50, 'the files are found');
  assert.deepEqual(files.flatMap(broken), []);
});

test('the imports of a file are read', () => {
  const source = `import a from './a.ts';\nimport type { B } from './b.ts';\nimport './c.css';\nexport { d } from "./d.ts";\nimport {\n  e,\n} from './e.ts';`;
  assert.deepEqual(importsOf(source.replaceAll('"', "'")), ['./a.ts', './c.css', './d.ts', './e.ts']);
});
