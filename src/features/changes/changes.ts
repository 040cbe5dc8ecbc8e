import type { Catalog, Collection } from '../../domain/types.ts';

/** An entry that was put up or mended on a day; `text` is what changed, where an editor wrote it down. */
export type Change = {
  readonly day: string;
  readonly collection: Collection;
  readonly id: string;
  readonly text?: string;
};

/** Within a day, what visitors look for first. */
const order = [
  'companies',
  'postings',
  'skills',
  'requirements',
  'roles',
  'guides',
  'questions',
  'pipelines',
  'stages',
  'resources',
  'sources',
] as const satisfies readonly Collection[];

/** Every change an editor wrote down, and every entry on its last day where nothing was; newest first. */
export const changesIn = (catalog: Catalog): readonly Change[] =>
  order
    .flatMap((collection) =>
      [...catalog[collection].values()].flatMap(({ id, updated, history }): readonly Change[] => {
        const told = history.map(({ day, text }) => ({ day, collection, id, text }));
        return told.some(({ day }) => day === updated) ? told : [...told, { day: updated, collection, id }];
      }),
    )
    .toSorted((a, b) => b.day.localeCompare(a.day));

/** The newest change of every entry, so that an entry stands in a feed once. */
export const newestChanges = (catalog: Catalog): readonly Change[] => {
  const byEntry = Map.groupBy(changesIn(catalog), ({ collection, id }) => `${collection}/${id}`);
  return [...byEntry.values()].flatMap(([newest]) => newest ?? []);
};
