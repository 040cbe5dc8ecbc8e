import assert from 'node:assert/strict';
import { globSync, readFileSync } from 'node:fs';
import { test } from 'node:test';
import { brotliCompressSync } from 'node:zlib';

const weight = (pattern: string): number => {
  const files = globSync(pattern);
  assert.ok(files.length > 0, pattern);
  return files.reduce((sum, file) => sum + brotliCompressSync(readFileSync(file)).length, 0);
};

/** A module and all it imports, but not what it loads later. */
const withImports = (pattern: string, found = new Set<string>()): ReadonlySet<string> => {
  for (const file of globSync(pattern)) {
    if (found.has(file)) continue;
    found.add(file);
    const imports = readFileSync(file, 'utf8').matchAll(/(?:\bfrom|\bimport)\s*["']\.\/([^"']+)["']/g);
    for (const [, name] of imports) withImports(`dist/_astro/${name}`, found);
  }
  return found;
};

test('the first instant result costs at most 15 KB, on the search page and in the dialog', () => {
  for (const entry of ['dist/_astro/search.astro*.js', 'dist/_astro/search-dialog.*.js']) {
    const modules = [...withImports(entry)];
    assert.ok(modules.length > 2, modules.join(' '));
    const bytes = [...modules, 'dist/search-index/names.json'].reduce((sum, file) => sum + weight(file), 0);
    assert.ok(bytes <= 15_000, `${entry}: ${bytes} bytes in ${modules.join(' ')}`);
  }
});

test('the pieces of the full-text index stay small', () => {
  const pieces = globSync('dist/pagefind/index/*.pf_index').map((file) => readFileSync(file).length);
  assert.ok(pieces.length > 10, 'the index is split');
  assert.ok(Math.max(...pieces) <= 12_000, `${Math.max(...pieces)} bytes`);
});
