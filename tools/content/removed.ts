import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileOf, type Problem } from '#src/domain/problems.ts';
import { type Removed, removedIn } from '#src/domain/removed.ts';
import type { Collection } from '#src/domain/types.ts';
import { removed } from '#src/schema/removed.ts';
import { explain } from './explain.ts';

/** The file of a tree that names what was taken down. */
export const removedFile = 'removed.txt';

/** What was taken down, by the list of a content tree; a tree without the list has taken nothing down. */
export const readRemoved = (root: string): readonly Removed[] =>
  existsSync(join(root, removedFile)) ? removedIn(readFileSync(join(root, removedFile), 'utf8')) : [];

/** The addresses that say that what was there is gone: `/companies/acme/`. */
export const removedPaths = (list: readonly Removed[]): ReadonlySet<string> =>
  new Set(list.map(({ id }) => `/${id.replace(/^postings/, 'companies')}/`));

/** What is wrong with the list: lines nobody can read, entries named twice, and entries whose file is still there. */
export const removedProblems = (list: readonly Removed[], has: (id: string) => boolean): readonly Problem[] =>
  list.flatMap((item, index) => {
    const { id, on } = item;
    const [collection, ...rest] = id.split('/');
    const messages = [
      ...explain(removed.safeParse(item).error?.issues ?? [], item, removed).map(({ message }) => message),
      ...(list.findIndex((other) => other.id === id) < index ? ['두 번 적혀 있습니다. 한 줄을 지우세요.'] : []),
      ...(has(id) ? [`${fileOf(collection as Collection, rest.join('/'))}가 남아 있습니다. 파일을 지우세요.`] : []),
    ];
    return messages.map((message) => ({ file: `content/${removedFile}`, field: `${id} ${on}`.trim(), message }));
  });
