import { lstatSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { buildCatalog, type RawEntries } from '#src/domain/catalog.ts';
import type { Problem } from '#src/domain/problems.ts';
import { problemsIn } from '#src/domain/rules.ts';
import { futureDays } from '#src/domain/rules/dates.ts';
import type { Catalog, Collection } from '#src/domain/types.ts';
import { schemas } from '#src/schema/collections.ts';
import type { Removed } from '#src/domain/removed.ts';
import type { BodyLink } from './body.ts';
import { filesIn, folderFault, strayFolders } from './files.ts';
import { type EntryReading, readEntry } from './read-entry.ts';
import { readRemoved, removedProblems } from './removed.ts';

/** What a content tree holds and everything wrong with it. Entries with problems of their own are not in the catalog. */
export type ContentTree = {
  readonly catalog: Catalog;
  /** What was taken down; its files are gone. */
  readonly removed: readonly Removed[];
  readonly problems: readonly Problem[];
};

/** A file after it was read. `id` is its path without the extension. */
type ReadFile = EntryReading & { readonly file: string; readonly id: string };

const dayAfter = (now: Date): string => new Date(now.valueOf() + 24 * 60 * 60 * 1000).toISOString().slice(0, 10);

/** Every entry as `skills/kafka`. */
const idsIn = (catalog: Catalog): readonly string[] =>
  Object.entries(catalog).flatMap(([collection, entries]) => [...entries.keys()].map((id) => `${collection}/${id}`));

/** Whether a link leads to the page of an entry that is not there. Where in the page it leads is not looked at. */
const leadsNowhere = (url: string, known: ReadonlySet<string>): boolean => {
  const [, collection = '', id = '', inner = ''] = /^\/([a-z]+)\/([a-z0-9-]+)\/(?:([a-z0-9-]+)\/)?(?:#|$)/.exec(url) ?? [];
  if (collection === 'companies' && inner !== '' && id !== 'page') return !known.has(`postings/${id}/${inner}`);
  return collection in schemas && id !== 'page' && !known.has(`${collection}/${id}`);
};

const whole = (message: string) => ({ field: '', message });

/** Every file of a collection. Two ids that differ by letter case alone are one address on some machines. */
const readFiles = (root: string, collection: Collection): readonly ReadFile[] => {
  const folder = join(root, collection);
  const seen = new Map<string, string>();
  return filesIn(folder, collection).map(({ path, faults }) => {
    const file = `content/${collection}/${path}`;
    const id = path.replace(/\.mdx?$/, '');
    const key = id.toLowerCase();
    const twin = seen.get(key);
    seen.set(key, file);
    const again = `'${key}': 같은 id를 ${twin}에서 이미 씁니다. 한쪽을 지우거나 이름을 바꾸세요.`;
    const own = [...faults, ...(twin === undefined ? [] : [again])].map(whole);
    if (own.length > 0) return { file, id, problems: own };
    return { file, id, ...readEntry(collection, readFileSync(join(folder, path), 'utf8')) };
  });
};

/**
 * Reads every file under `<root>/<collection>/`, checks each by its schema and all together by the rules. `now` tells
 * which days have not come yet.
 */
export const readContentTree = (root: string, now = new Date()): ContentTree => {
  const problems: Problem[] = [...strayFolders(root)];
  const unread = new Set<string>();
  const linked: (BodyLink & { readonly file: string })[] = [];
  const readCollection = (collection: Collection): { id: string; data: unknown }[] => {
    const folder = join(root, collection);
    if (!lstatSync(folder, { throwIfNoEntry: false })) return [];
    const fault = folderFault(folder);
    if (fault !== undefined) {
      problems.push({ file: `content/${collection}`, ...whole(fault) });
      return [];
    }
    return readFiles(root, collection).flatMap(({ file, id, data, links = [], problems: own }) => {
      linked.push(...links.map((link) => ({ file, ...link })));
      problems.push(...own.map((problem) => ({ file, ...problem })));
      if (own.length === 0) return [{ id, data }];
      unread.add(`${collection}/${id}`);
      return [];
    });
  };
  const raw = Object.fromEntries((Object.keys(schemas) as Collection[]).map((name) => [name, readCollection(name)]));
  // Each entry has just passed the schema of its collection, which is what the type says.
  const catalog = buildCatalog(raw as unknown as RawEntries);
  const removed = readRemoved(root);
  const known = new Set([...unread, ...idsIn(catalog)]);
  return {
    catalog,
    removed,
    problems: [
      ...problems,
      ...linked.flatMap(({ file, line, url }) =>
        leadsNowhere(url, known) ? [{ file, ...whole(`${line}번째 줄: '${url}': 그런 페이지가 없습니다. 주소를 고치거나 링크를 지우세요.`) }] : [],
      ),
      ...removedProblems(removed, (id) => known.has(id)),
      ...problemsIn(catalog, unread),
      ...futureDays(catalog, dayAfter(now)),
    ],
  };
};
