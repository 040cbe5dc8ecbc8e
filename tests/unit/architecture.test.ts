import assert from 'node:assert/strict';
import { existsSync, readFileSync } from 'node:fs';
import { test } from 'node:test';
import { graphOf, page, withGraph } from '../../tools/architecture.ts';

const text = readFileSync(page, 'utf8');

test('the architecture page shows the imports of today', () => {
  assert.equal(withGraph(text), text, 'npm run docs draws it anew');
});

test('the files it names are there', () => {
  const named = [...text.matchAll(/`((?:src|tools|tests|content|docs)\/[\w./-]*)`/g)].map(([, path = '']) => path);
  assert.ok(named.length > 10);
  assert.deepEqual(
    named.filter((path) => !existsSync(path)),
    [],
  );
});

test('imports between layers are counted, those within a layer and of packages are not', () => {
  const graph = graphOf([
    { file: 'src/pages/a.astro', imports: ['src/domain/b.ts', 'src/domain/c.ts', 'src/site.ts', 'astro'] },
    { file: 'src/domain/b.ts', imports: ['src/domain/c.ts'] },
    { file: 'src/domain/c.ts', imports: [] },
    { file: 'src/site.ts', imports: [] },
  ]);
  assert.deepEqual(graph.split('\n'), [
    'flowchart TD',
    '  pages["pages/<br>파일 1개"]',
    '  domain["domain/<br>파일 2개"]',
    '  site_ts["site.ts"]',
    '  pages -->|2| domain',
    '  pages -->|1| site_ts',
  ]);
});
