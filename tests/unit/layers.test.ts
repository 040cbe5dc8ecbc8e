import assert from 'node:assert/strict';
import { basename } from 'node:path';
import { test } from 'node:test';
import { importsOf, type Module, modulesIn } from '../../tools/imports.ts';

/** What a file is: told by its folder and, within a feature or `ui`, by its suffix. */
const kindOf = (path: string): string => {
  if (!path.startsWith('src/')) return path;
  const [, folder = '', ...rest] = path.split('/');
  if (rest.length === 0) return folder;
  if (path.startsWith('src/features/offline/worker/')) return 'worker';
  // Publishes the whole catalog once for three pages.
  if (path === 'src/features/open-data/open-data.ts') return 'open data';
  if (path.endsWith('.css')) return 'styles';
  const suffix = /\.(element|browser)\.ts$|\.(astro)$/.exec(path);
  const part = suffix?.[1] ?? suffix?.[2] ?? 'pure';
  if (folder === 'features') return part === 'pure' ? 'feature' : `feature ${part}`;
  return folder === 'ui' && part !== 'astro' ? `ui ${part}` : folder;
};

const core = ['domain'];
const drawing = [
  ...core,
  'feature',
  'open data',
  'feature astro',
  'feature element',
  'ui',
  'ui pure',
  'ui element',
  'site.ts',
];

/** Who may import values from whom. `import type` is free. Packages are named as they are imported. */
const mayImport: Readonly<Record<string, readonly string[]>> = {
  'content.config.ts': ['loader.ts', 'schema', 'astro:content', 'astro/zod'],
  'loader.ts': ['domain', 'astro/loaders'],
  'catalog.ts': [...core, 'astro:content'],
  'site.ts': core,
  schema: ['schema', 'astro/zod'],
  domain: core,
  // Only the tables of the open data are schemas themselves.
  feature: [...core, 'feature', 'schema', 'astro/zod', 'elkjs/lib/elk.bundled.js'],
  'feature browser': [...core, 'feature', 'feature browser', 'ui browser'],
  'feature element': [...core, 'feature', 'feature browser', 'ui browser'],
  'feature astro': [...drawing, 'feature browser', 'layouts'],
  'open data': [...core, 'feature', 'catalog.ts', 'site.ts'],
  worker: [...core, 'feature', 'worker', 'workbox-navigation-preload', 'workbox-routing', 'workbox-strategies'],
  'ui pure': core,
  'ui browser': [...core, 'ui browser'],
  'ui element': ['ui browser'],
  ui: [...core, 'ui', 'ui pure', 'ui element', 'site.ts', 'catalog.ts'],
  // The layout holds the icon of sealed pages and writes down the facts of every page for the tools.
  layouts: [...drawing, 'layouts', 'styles', 'public/favicon.svg?raw', 'node:fs'],
  // The page about the looks reads the tokens it shows.
  pages: [...drawing, 'catalog.ts', 'layouts', 'styles'],
};

/** Which feature may use another's functions. Elements and drawings of another are never used unless named here. */
const uses: Readonly<Record<string, readonly string[]>> = {
  compare: ['fit'],
  design: ['fit'],
  fit: ['learning', 'names', 'profile', 'requirements', 'search'],
  roadmap: ['fit', 'learning', 'profile'],
  market: ['postings', 'requirements'],
  matrix: ['compare', 'market'],
  'open-data': ['market', 'requirements'],
  postings: ['requirements'],
  profile: ['my-postings'],
  reader: ['learning', 'my-postings', 'names', 'profile', 'requirements'],
  'route-map': ['compare', 'fit', 'pictures', 'profile'],
  skills: ['compare'],
};

const featureOf = (path: string): string | undefined => /^src\/features\/([^/]+)\//.exec(path)?.[1];

const wrongKind = ({ file, imports }: Module): readonly string[] => {
  const allowed = mayImport[kindOf(file)];
  if (!allowed) return [`${file}: '${kindOf(file)}' is in no row of the table`];
  return imports.flatMap((target) =>
    allowed.includes(kindOf(target)) ? [] : [`${file}: '${kindOf(file)}' may not import ${target}`],
  );
};

const wrongFeature = ({ file, imports }: Module): readonly string[] => {
  const own = featureOf(file);
  if (!own) return [];
  return imports.flatMap((target) => {
    const other = featureOf(target);
    if (!other || other === own) return [];
    if (target.endsWith('.element.ts')) return [`${file}: may not use an element of '${other}': ${target}`];
    return uses[own]?.includes(other) ? [] : [`${file}: '${own}' may not use '${other}': ${target}`];
  });
};

const modules = modulesIn('src');

test('every file imports only what its kind and its feature may', () => {
  assert.ok(modules.length > 50, 'the files are found');
  assert.deepEqual(modules.flatMap(wrongKind), []);
  assert.deepEqual(modules.flatMap(wrongFeature), []);
});

test('no two features need one another', () => {
  const reaches = (from: string, to: string): boolean =>
    (uses[from] ?? []).some((next) => next === to || reaches(next, to));
  assert.deepEqual(
    Object.keys(uses).filter((feature) => reaches(feature, feature)),
    [],
  );
});

test('a file named *.element.ts defines the one element it is named after, and no other file defines any', async () => {
  const { readFileSync } = await import('node:fs');
  for (const { file } of modules) {
    const defined = [...readFileSync(file, 'utf8').matchAll(/customElements\.define\('([^']+)'/g)].map(
      ([, tag]) => tag,
    );
    const expected = file.endsWith('.element.ts') ? [basename(file, '.element.ts')] : [];
    assert.deepEqual(defined, expected, file);
  }
});

test('only elements and browser modules touch the page', async () => {
  const { readFileSync } = await import('node:fs');
  const touching = modules
    .filter(({ file }) => file.endsWith('.ts') && !/\.(element|browser)\.ts$/.test(file) && kindOf(file) !== 'worker')
    .filter(({ file }) =>
      /\b(document\.(?:query|getElement|create|documentElement|body|addEvent|activeElement)|localStorage|sessionStorage|HTMLElement\b)/.test(
        readFileSync(file, 'utf8'),
      ),
    );
  assert.deepEqual(
    touching.map(({ file }) => file),
    [],
  );
});

test('the imports of a file are read, those that run later too', () => {
  const source = `import a from './a.ts';\nimport type { B } from './b.ts';\nimport './c.css';\nexport { d } from "./d.ts";\nimport {\n  e,\n} from './e.ts';\nconst f = () => import('./f.ts');`;
  assert.deepEqual(importsOf(source.replaceAll('"', "'")), ['./a.ts', './c.css', './d.ts', './e.ts', './f.ts']);
});
