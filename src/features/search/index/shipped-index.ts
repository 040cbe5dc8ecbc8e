import { layerOrder } from '../../../domain/route-lines.ts';
import { levelOrder } from '../../../domain/levels.ts';
import { withoutMaker } from '../../../domain/name-key.ts';
import type { Layer, Level } from '../../../domain/types.ts';
import {
  type ConceptDocument,
  type DocumentKind,
  documentKinds,
  isOfCompany,
  weights,
} from '../engine/concept-index.ts';
import { pathOf } from '../engine/paths.ts';

/**
 * The concept index as it travels: one text a column, a line a document. Columns of like things compress to about
 * three quarters of what a list of objects does.
 */
export type ShippedIndex = {
  /** Place of the kind in `documentKinds`. */
  readonly kinds: string;
  /** Empty where the id follows from the name: `Data Lake` → `data-lake`. */
  readonly ids: string;
  /** Empty for skills: `Name (이름)`, from their first two names. */
  readonly titles: string;
  /** Separated by `|`. */
  readonly names: string;
  readonly topics: string;
  /** `step:weight`, separated by spaces: the step from the place before; without its weight a mention. */
  readonly foundBy: string;
  /** Place in `layerNames`. */
  readonly layers: string;
  /** Places in `levelNames`, a digit each. */
  readonly levels: string;
  /** The orders travel along, so that the search needs no module with their labels. */
  readonly layerNames: readonly Layer[];
  readonly levelNames: readonly Level[];
  /** With the names: the letters that lead to the companies, when those are too many to travel along. */
  readonly root?: string;
};

/** The texts, and what was left behind so that the names arrive sooner. */
export type ShippedTexts = ShippedIndex & {
  /** What finds the names. */
  readonly namesFoundBy?: string;
  /** The names few people type, separated by `|`. */
  readonly lateNames?: string;
  /** Products without a page, as `absentOf` reads them. */
  readonly absent?: string;
};

/** Stands for a name that is the title. */
const sameAsTitle = '=';

const column = (documents: readonly ConceptDocument[], cell: (document: ConceptDocument) => string | number): string =>
  documents.map(cell).join('\n');

const skillTitle = ([name = '', other = '']: readonly string[]): string => `${name} (${other})`;

/** The id something of those names most likely has; makers do not count: `Apache Kafka` → `kafka`. */
const likelyId = ([name = '', other = '']: readonly string[]): string =>
  withoutMaker(/[a-z]/i.test(name) ? name : other)
    .toLowerCase()
    .replace(/[^a-z0-9]+/g, '-');

/** The title of a skill follows from its names: empty for `Kafka (카프카)`, a sign where it is the first name alone. */
const titleCell = ({ kind, title, names }: ConceptDocument): string => {
  if (kind !== 'skill') return title;
  return title === names[0] ? sameAsTitle : '';
};

/** Pages people look for by their own name; the rest is found by the words of its text and may come a moment later. */
const namedKinds: readonly DocumentKind[] = ['skill', 'company', 'role', 'page'];

/** The parts the index travels in. Places count through all of them. */
export type Parts = Readonly<Record<'names' | 'texts' | 'companies', readonly ConceptDocument[]>>;

/**
 * The names first, so that the first letters typed are answered after few bytes, then the texts. Many companies come
 * last and only as they are asked for.
 */
export const partsOf = (documents: readonly ConceptDocument[]): Parts => {
  const end = documents.findLastIndex(({ kind }) => !isOfCompany(kind)) + 1;
  const names = documents.slice(0, end).filter(({ kind }) => namedKinds.includes(kind));
  return { names, texts: documents.slice(names.length, end), companies: documents.slice(end) };
};

const list = (cell: string, separator: string): readonly string[] => (cell === '' ? [] : cell.split(separator));

type FoundBy = ConceptDocument['foundBy'];

/** Steps are smaller than places and mentions most frequent, so this is what compresses best. */
const packPlaces = (foundBy: FoundBy): string =>
  foundBy
    .map(([place, weight], at) => {
      const step = place - (foundBy[at - 1]?.[0] ?? 0);
      return weight === weights.mention ? step : `${step}:${weight}`;
    })
    .join(' ');

const unpackPlaces = (cell: string): FoundBy => {
  let place = 0;
  return list(cell, ' ').map((concept) => {
    const [step = 0, weight = weights.mention] = concept.split(':').map(Number);
    place += step;
    return [place, weight] as const;
  });
};

/** Packs the documents for the journey. */
export const pack = (documents: readonly ConceptDocument[]): ShippedIndex => ({
  kinds: column(documents, ({ kind }) => documentKinds.indexOf(kind)),
  ids: column(documents, ({ id, names }) => (id === likelyId(names) ? '' : id)),
  titles: column(documents, titleCell),
  names: column(documents, ({ kind, names, title }) =>
    names.map((name) => (kind !== 'skill' && name === title ? sameAsTitle : name)).join('|'),
  ),
  topics: column(documents, ({ topics }) => topics.join('|')),
  foundBy: column(documents, ({ foundBy }) => packPlaces(foundBy)),
  layers: column(documents, ({ layer }) => (layer ? layerOrder.indexOf(layer) : '')),
  levels: column(documents, ({ levels = [] }) => levels.map((level) => levelOrder.indexOf(level)).join('')),
  layerNames: layerOrder,
  levelNames: levelOrder,
});

const bare = (documents: readonly ConceptDocument[]): readonly ConceptDocument[] =>
  documents.map((document) => ({ ...document, foundBy: [] }));

/**
 * The parts packed. What else finds a name, and the names few people type, come with the texts: the first answer needs
 * neither. `root` leads to the companies when those are too many to travel along, `absent` are the products without
 * a page.
 */
export const packParts = (
  { names, texts, companies }: Parts,
  { root = '', absent = '' }: { readonly root?: string; readonly absent?: string } = {},
): { readonly names: ShippedIndex; readonly texts: ShippedTexts } => ({
  names: { ...pack(bare(names)), ...(companies.length > 0 && { root }) },
  texts: {
    ...pack(texts),
    namesFoundBy: pack(names).foundBy,
    lateNames: column(names, ({ lateNames = [] }) => lateNames.join('|')),
    absent,
  },
});

/** The names with what came apart from them. */
export const withTexts = (
  names: readonly ConceptDocument[],
  { namesFoundBy, lateNames }: ShippedTexts,
): readonly ConceptDocument[] => {
  const finders = namesFoundBy?.split('\n');
  const late = lateNames?.split('\n');
  return names.map((name, at) => ({
    ...name,
    ...(finders && { foundBy: unpackPlaces(finders[at] ?? '') }),
    ...(late?.[at] && { lateNames: list(late[at], '|') }),
  }));
};

/** Unpacks what {@link pack} made. */
export const unpack = (shipped: ShippedIndex): readonly ConceptDocument[] => {
  const rows = (
    column: 'kinds' | 'ids' | 'titles' | 'names' | 'topics' | 'foundBy' | 'layers' | 'levels',
  ): readonly string[] => shipped[column].split('\n');
  const [ids, titles, names, topics] = [rows('ids'), rows('titles'), rows('names'), rows('topics')];
  const [foundBy, layers, levels] = [rows('foundBy'), rows('layers'), rows('levels')];
  return rows('kinds').map((kind, at): ConceptDocument => {
    const cell = titles[at] ?? '';
    const own = list(names[at] ?? '', '|').map((name) => (name === sameAsTitle ? cell : name));
    const title = cell === sameAsTitle ? (own[0] ?? '') : cell || skillTitle(own);
    const id = ids[at] || likelyId(own);
    const is = documentKinds[Number(kind)] ?? 'page';
    return {
      id,
      path: pathOf(is, id),
      title,
      kind: is,
      names: own,
      topics: list(topics[at] ?? '', '|'),
      foundBy: unpackPlaces(foundBy[at] ?? ''),
      layer: layers[at] ? shipped.layerNames[Number(layers[at])] : undefined,
      levels: [...(levels[at] ?? '')].flatMap((level) => shipped.levelNames[Number(level)] ?? []),
    };
  });
};
