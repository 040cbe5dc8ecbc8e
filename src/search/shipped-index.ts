import { layerOrder } from '../domain/layers.ts';
import { levelOrder } from '../domain/levels.ts';
import { withoutMaker } from '../domain/name-key.ts';
import { type ConceptDocument, type DocumentKind, documentKinds, weights } from './concept-index.ts';

/**
 * The concept index as it travels: one text a column, a line a document. Columns of like things compress to about
 * three quarters of what a list of objects does.
 */
export type ShippedIndex = {
  /** Place of the kind in `documentKinds`. */
  readonly kinds: string;
  /** Empty where the address follows from the name of a skill: `Data Lake` → `/skills/data-lake/`. */
  readonly paths: string;
  /** Empty for skills: `Name (이름)`, from their first two names. */
  readonly titles: string;
  /** Separated by `|`. */
  readonly names: string;
  readonly topics: string;
  /** `step:weight`, separated by spaces: the step from the place before; without its weight a mention. */
  readonly foundBy: string;
  /** Place in the order of the layers. */
  readonly layers: string;
  /** Places in the order of the levels, a digit each. */
  readonly levels: string;
};

/** Stands for a name that is the title. */
const sameAsTitle = '=';

const column = (documents: readonly ConceptDocument[], cell: (document: ConceptDocument) => string | number): string =>
  documents.map(cell).join('\n');

const skillTitle = ([name = '', nameKo = '']: readonly string[]): string =>
  name === nameKo ? name : `${name} (${nameKo})`;

/** Where a skill of that name most likely lives; makers do not count: `Apache Kafka` → `/skills/kafka/`. */
const likelyPath = ([name = '']: readonly string[]): string =>
  `/skills/${withoutMaker(name)
    .toLowerCase()
    .replace(/[^a-z0-9]+/g, '-')}/`;

/** Pages people look for by their own name; the rest is found by the words of its text and may come a moment later. */
const namedKinds: readonly DocumentKind[] = ['skill', 'company', 'position', 'role', 'page'];

/**
 * The two parts the index travels in: the names first, so that the first letters typed are answered after few bytes,
 * then the texts. Places count through both, names first.
 */
export const partsOf = (
  documents: readonly ConceptDocument[],
): { readonly names: readonly ConceptDocument[]; readonly texts: readonly ConceptDocument[] } => {
  const names = documents.filter(({ kind }) => namedKinds.includes(kind));
  return { names, texts: documents.slice(names.length) };
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
  paths: column(documents, ({ path, names }) => (path === likelyPath(names) ? '' : path)),
  titles: column(documents, ({ kind, title }) => (kind === 'skill' ? '' : title)),
  names: column(documents, ({ names, title }) => names.map((name) => (name === title ? sameAsTitle : name)).join('|')),
  topics: column(documents, ({ topics }) => topics.join('|')),
  foundBy: column(documents, ({ foundBy }) => packPlaces(foundBy)),
  layers: column(documents, ({ layer }) => (layer ? layerOrder.indexOf(layer) : '')),
  levels: column(documents, ({ levels = [] }) => levels.map((level) => levelOrder.indexOf(level)).join('')),
});

/** Unpacks what {@link pack} made. */
export const unpack = (shipped: ShippedIndex): readonly ConceptDocument[] => {
  const rows = (column: keyof ShippedIndex): readonly string[] => shipped[column].split('\n');
  const [paths, titles, names, topics] = [rows('paths'), rows('titles'), rows('names'), rows('topics')];
  const [foundBy, layers, levels] = [rows('foundBy'), rows('layers'), rows('levels')];
  return rows('kinds').map((kind, at): ConceptDocument => {
    const own = list(names[at] ?? '', '|');
    const title = titles[at] || skillTitle(own);
    return {
      path: paths[at] || likelyPath(own),
      title,
      kind: documentKinds[Number(kind)] ?? 'page',
      names: own.map((name) => (name === sameAsTitle ? title : name)),
      topics: list(topics[at] ?? '', '|'),
      foundBy: unpackPlaces(foundBy[at] ?? ''),
      layer: layers[at] ? layerOrder[Number(layers[at])] : undefined,
      levels: [...(levels[at] ?? '')].flatMap((level) => levelOrder[Number(level)] ?? []),
    };
  });
};
