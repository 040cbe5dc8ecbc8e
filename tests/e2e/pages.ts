import { globSync } from 'node:fs';
import { relative } from 'node:path';
import { kinds } from './kinds.ts';

/** The addresses of all built pages, relative as those of the kinds. */
export const allPages: readonly string[] = globSync('dist/**/*.html')
  .map((file) =>
    relative('dist', file)
      .replaceAll('\\', '/')
      .replace(/index\.html$/, ''),
  )
  .toSorted();

const step = 32;

/** What a sweep visits: every page in the full run, otherwise one of each kind and every thirty-second of all. */
export const sweptPages: readonly string[] = process.env['FULL_SWEEP']
  ? allPages
  : [...new Set([...allPages.filter((_, place) => place % step === 0), ...kinds.filter((kind) => !/[?#]/.test(kind))])];

/** Parts of a list for tests that run side by side. */
export const chunksOf = <Item>(list: readonly Item[], parts: number): readonly (readonly Item[])[] =>
  Array.from({ length: parts }, (_, part) => list.filter((_, place) => place % parts === part));
