import { globSync } from 'node:fs';
import { relative } from 'node:path';

/** The addresses of all built pages, relative as those of the kinds. */
export const allPages: readonly string[] = globSync('dist/**/*.html')
  .map((file) =>
    relative('dist', file)
      .replaceAll('\\', '/')
      .replace(/index\.html$/, ''),
  )
  .toSorted();

/** Parts of a list for tests that run side by side. */
export const chunksOf = <Item>(list: readonly Item[], parts: number): readonly (readonly Item[])[] =>
  Array.from({ length: parts }, (_, part) => list.filter((_, place) => place % parts === part));
