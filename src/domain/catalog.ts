import { memoizeByKey } from './memoize.ts';
import type { Catalog, Collection, Data, Entry } from './types.ts';

/** Entries as they come from the files: id and validated frontmatter. */
export type RawEntries = { readonly [C in Collection]: readonly { readonly id: string; readonly data: Data<C> }[] };

const byId = (a: { id: string }, b: { id: string }): number => (a.id < b.id ? -1 : 1);

const mapOf = <E extends { readonly id: string }>(entries: readonly E[]): ReadonlyMap<string, E> =>
  new Map(entries.toSorted(byId).map((entry) => [entry.id, entry]));

/** Builds the catalog: plain maps in the order of the ids, so every build lists the same things in the same order. */
export const buildCatalog = (raw: RawEntries): Catalog => {
  const entriesOf = <C extends Exclude<Collection, 'postings'>>(collection: C): ReadonlyMap<string, Entry<C>> =>
    mapOf(raw[collection].map(({ id, data }) => ({ ...data, id }) as Entry<C>));
  return {
    sources: entriesOf('sources'),
    companies: entriesOf('companies'),
    postings: mapOf(raw.postings.map(({ id, data }) => ({ ...data, id, company: id.slice(0, id.indexOf('/')) }))),
    skills: entriesOf('skills'),
    requirements: entriesOf('requirements'),
    roles: entriesOf('roles'),
    pipelines: entriesOf('pipelines'),
    questions: entriesOf('questions'),
    guides: entriesOf('guides'),
    stages: entriesOf('stages'),
    resources: entriesOf('resources'),
  };
};

/**
 * The entry of that id.
 * @throws when there is none; the content check has reported broken references before a page asks for one.
 */
export const entryOf = <C extends Collection>(catalog: Catalog, collection: C, id: string): Entry<C> => {
  const entry = catalog[collection].get(id);
  if (!entry) throw new Error(`content/${collection}/${id}.mdx 파일이 없습니다.`);
  return entry;
};

const postingsByCompany = memoizeByKey((catalog: Catalog) =>
  Map.groupBy(catalog.postings.values(), ({ company }) => company),
);

/** The postings of a company, in the order of their ids. */
export const postingEntriesOf = (catalog: Catalog, company: string): readonly Entry<'postings'>[] =>
  postingsByCompany(catalog).get(company) ?? [];
