import assert from 'node:assert/strict';
import { test } from 'node:test';
import { importsOf, layerOf, type Module, modulesIn } from '../../tools/imports.ts';

const layers = [
  'content.config.ts',
  'loader.ts',
  'catalog.ts',
  'open-data.ts',
  'site.ts',
  'schema',
  'domain',
  'search',
  'elements',
  'worker',
  'components',
  'layouts',
  'pages',
  'styles',
] as const;
type Layer = (typeof layers)[number];

/** Who may import values from whom. `import type` is free. Packages are named as they are imported. */
const mayImport: Readonly<Record<Layer, readonly string[]>> = {
  'content.config.ts': ['loader.ts', 'schema', 'astro:content'],
  'loader.ts': ['domain', 'astro/loaders'],
  'catalog.ts': ['domain', 'astro:content'],
  'open-data.ts': ['catalog.ts', 'domain', 'schema', 'site.ts'],
  'site.ts': ['domain'],
  schema: ['schema', 'astro/zod'],
  domain: ['domain'],
  search: ['search', 'domain'],
  elements: ['elements', 'search', 'domain'],
  worker: ['domain', 'workbox-navigation-preload', 'workbox-routing', 'workbox-strategies'],
  components: ['components', 'elements', 'search', 'domain', 'site.ts'],
  layouts: ['layouts', 'components', 'domain', 'styles', 'site.ts'],
  // The page about the looks reads the tokens it shows.
  pages: ['catalog.ts', 'open-data.ts', 'layouts', 'components', 'elements', 'domain', 'search', 'site.ts', 'styles'],
  styles: [],
};

const isLayer = (name: string | undefined): name is Layer => layers.some((layer) => layer === name);

const broken = ({ file, imports }: Module): readonly string[] => {
  const from = layerOf(file);
  if (!isLayer(from)) return [`${file}: lies in no layer of the table`];
  return imports.flatMap((target) =>
    mayImport[from].includes(layerOf(target) ?? target) ? [] : [`${file}: ${from} may not import ${target}`],
  );
};

test('every file imports only what its layer may', () => {
  const modules = modulesIn('src');
  assert.ok(modules.length > 50, 'the files are found');
  assert.deepEqual(modules.flatMap(broken), []);
});

test('the imports of a file are read', () => {
  const source = `import a from './a.ts';\nimport type { B } from './b.ts';\nimport './c.css';\nexport { d } from "./d.ts";\nimport {\n  e,\n} from './e.ts';`;
  assert.deepEqual(importsOf(source.replaceAll('"', "'")), ['./a.ts', './c.css', './d.ts', './e.ts']);
});
