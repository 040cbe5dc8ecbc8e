import { globSync, readFileSync } from 'node:fs';
import { dirname, join, relative } from 'node:path';

/** A file of the project and what it imports as values: files from the project's root, packages by their name. */
export type Module = { readonly file: string; readonly imports: readonly string[] };

/** The value imports in a source: `import x from 'y'`, bare `import 'y'` and `import('y')`, but not `import type`. */
export const importsOf = (source: string): readonly string[] =>
  [
    ...source.matchAll(/^\s*(?:import|export)\s+(?!type\b)(?:[^'";]*?\sfrom\s+)?'([^']+)'/gm),
    ...source.matchAll(/\bimport\('([^']+)'\)/g),
  ].flatMap(([, specifier]) => specifier ?? []);

const posix = (path: string): string => path.replaceAll('\\', '/');

const targetOf = (file: string, specifier: string): string => {
  if (specifier.startsWith('.')) return posix(relative('.', join(dirname(file), specifier)));
  return specifier.replace(/^#src\//, 'src/');
};

/** All modules of a folder, in the order of their paths. */
export const modulesIn = (folder: string): readonly Module[] =>
  globSync(`${folder}/**/*.{ts,astro}`)
    .map(posix)
    .toSorted()
    .map((file) => ({
      file,
      imports: importsOf(readFileSync(file, 'utf8')).map((specifier) => targetOf(file, specifier)),
    }));
