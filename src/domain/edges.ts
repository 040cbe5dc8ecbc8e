import type { Catalog, Collection, Entry } from './types.ts';

/** What a field may point to: an entry, a section of a source (`source#section`) or a line of a posting (`posting#line`). */
export type Target = Collection | 'sections' | 'lines';

type Leaves<T> = T extends string
  ? ''
  : T extends readonly (infer Item)[]
    ? `[]${Leaves<Item>}`
    : T extends object
      ? { [Key in keyof T & string]: `.${Key}${Leaves<NonNullable<T[Key]>>}` }[keyof T & string]
      : never;

type WithoutDot<Path> = Path extends `.${infer Rest}` ? Rest : never;

/** The path of a text field, `[]` standing for every item of a list: `lines[].asks[].all[]`. */
export type FieldPath<C extends Collection> = WithoutDot<Leaves<Entry<C>>>;

const cites = { 'cites[]': 'sections' } as const;

/** Which field points to what. Reference errors, backlinks and evidence all follow from this one table. */
export const edges = {
  sources: {},
  companies: {
    'guides[]': 'guides',
    'signals[].cite': 'sections',
    'work[].cite': 'sections',
    ...cites,
  },
  postings: {
    company: 'companies',
    role: 'roles',
    twinOf: 'postings',
    'lines[].asks[].all[]': 'skills',
    'lines[].asks[].any[]': 'skills',
    'lines[].asks[].orSkills[]': 'skills',
    'lines[].cite': 'sections',
    'lines[].requirement': 'requirements',
    'lines[].sameAs': 'lines',
    'lines[].readings[].cite': 'sections',
  },
  skills: {
    'alternatives[].skill': 'skills',
    'successor.skill': 'skills',
    'prerequisites[]': 'skills',
    'depth.cite': 'sections',
    'voices[].cite': 'sections',
    ...cites,
  },
  requirements: { 'skills[]': 'skills', 'wording[].skills[]': 'skills', ...cites },
  roles: {
    'glance.learn[].skill': 'skills',
    'facts[].skills[]': 'skills',
    'facts[].cite': 'sections',
    'contrasts[].role': 'roles',
    'contrasts[].cite': 'sections',
    ...cites,
  },
  pipelines: {
    'nodes[].skills[]': 'skills',
    'nodes[].cite': 'sections',
    ...cites,
  },
  questions: { 'skills[]': 'skills', ...cites },
  guides: { 'skills[]': 'skills', 'points[].cite': 'sections', ...cites },
  stages: {
    'prerequisites[]': 'stages',
    'skills[]': 'skills',
    'why.cite': 'sections',
    'depth.cite': 'sections',
    'project.cite': 'sections',
    ...cites,
  },
  resources: { 'skills[]': 'skills', ...cites },
} as const satisfies { [C in Collection]: { readonly [Path in FieldPath<C>]?: Target } };

/** A reference found in the content: the field it stands in, as `lines[2].asks[0].all[1]`, and what it points to. */
export type Link = {
  readonly from: Collection;
  readonly entry: string;
  readonly field: string;
  readonly to: Target;
  readonly id: string;
};

type Found = { readonly field: string; readonly value: string };

const valuesAt = (value: unknown, path: string, field = ''): readonly Found[] => {
  if (path === '') return typeof value === 'string' ? [{ field, value }] : [];
  if (path.startsWith('[]')) {
    if (!Array.isArray(value)) return [];
    return value.flatMap((item, index) => valuesAt(item, path.slice(2), `${field}[${index}]`));
  }
  const [, name = '', rest = ''] = /^\.?([^.[]+)(.*)$/.exec(path) ?? [];
  if (typeof value !== 'object' || value === null) return [];
  return valuesAt(Reflect.get(value, name), rest, field === '' ? name : `${field}.${name}`);
};

/** Every reference in the catalog, in the order of the table and the entries. */
export const linksIn = (catalog: Catalog): readonly Link[] => {
  const links: Link[] = [];
  for (const [from, fields] of Object.entries(edges) as [Collection, Record<string, Target>][]) {
    for (const entry of catalog[from].values()) {
      for (const [path, to] of Object.entries(fields)) {
        for (const { field, value } of valuesAt(entry, path)) {
          links.push({ from, entry: entry.id, field, to, id: value });
        }
      }
    }
  }
  return links;
};

/** The references grouped by what they point to; the key is `<target>:<id>`, as in `skills:kafka`. */
export const backlinksIn = (catalog: Catalog): ReadonlyMap<string, readonly Link[]> =>
  Map.groupBy(linksIn(catalog), (link) => `${link.to}:${link.id}`);

/** All ids a target knows. */
export const idsOf = (catalog: Catalog, target: Target): readonly string[] => {
  if (target === 'sections') {
    return [...catalog.sources.values()].flatMap((source) => source.sections.map(({ id }) => `${source.id}#${id}`));
  }
  if (target === 'lines') {
    return [...catalog.postings.values()].flatMap((posting) => posting.lines.map(({ id }) => `${posting.id}#${id}`));
  }
  return [...catalog[target].keys()];
};
