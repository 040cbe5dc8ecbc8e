import type { z } from 'astro/zod';
import type { schemas } from '../schema/collections.ts';
import type { companyKinds } from '../schema/company.ts';
import type { closenessGrades, conditions, levels, sections } from '../schema/posting.ts';
import type { layers } from '../schema/skill.ts';

type DeepReadonly<T> = T extends (infer Item)[]
  ? readonly DeepReadonly<Item>[]
  : T extends object
    ? { readonly [Key in keyof T]: DeepReadonly<T[Key]> }
    : T;

/** The name of a collection: a folder under `content/` and, for most, the first part of its addresses. */
export type Collection = keyof typeof schemas;

/** The frontmatter of an entry after its schema has read it. */
export type Data<C extends Collection> = DeepReadonly<z.output<(typeof schemas)[C]>>;

/** An entry of the catalog: its frontmatter and its id. A posting also knows its company, the folder it lies in. */
export type Entry<C extends Collection> = C extends 'postings'
  ? Data<C> & { readonly id: string; readonly company: string }
  : Data<C> & { readonly id: string };

/** All content, by collection and id, in the order of the ids. */
export type Catalog = { readonly [C in Collection]: ReadonlyMap<string, Entry<C>> };

export type Layer = (typeof layers)[number];
export type Level = (typeof levels)[number];
export type Section = (typeof sections)[number];
export type Condition = (typeof conditions)[number];
export type CompanyKind = (typeof companyKinds)[number];
export type Closeness = (typeof closenessGrades)[number];
export type Line = Entry<'postings'>['lines'][number];
export type Ask = Line['asks'][number];
