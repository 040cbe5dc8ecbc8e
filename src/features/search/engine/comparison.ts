import { nameKey } from '../../../domain/name-key.ts';
import { type ConceptDocument, type ConceptIndex, type DocumentKind, weights } from './concept-index.ts';
import { read } from './parsed-query.ts';
import { withoutEndings } from './endings.ts';

/** Two skills or roles somebody wants held against one another, as they were typed; one page when it treats both (ETL, ELT). */
export type Comparison = { readonly names: readonly [string, string]; readonly documents: readonly ConceptDocument[] };

const comparing = /^(?:차이|차이점|다른|다른점|달라|다르|다를까|비교|구분|vs|versus|difference|compare)$/;

const isComparing = (word: string): boolean => [word, ...withoutEndings(word)].some((form) => comparing.test(form));

/** The words of a query without those that ask for a comparison; nothing when it asks for none. */
const comparedWords = (words: readonly string[]): readonly string[] | undefined => {
  const rest = words.filter((word) => !isComparing(word));
  return rest.length < words.length ? rest : undefined;
};

const comparable: readonly DocumentKind[] = ['skill', 'role'];

const pageOf = ({ documents, keys }: ConceptIndex, word: string): ConceptDocument | undefined => {
  const places = [...(keys.get(nameKey(word))?.postings ?? [])].filter(([, weight]) => weight === weights.name);
  return places.map(([place]) => documents[place]).find((document) => document && comparable.includes(document.kind));
};

/** The two skills or roles the words of a query hold against one another: 스파크 카프카 차이, A vs B. */
export const comparisonOf = (index: ConceptIndex, words: readonly string[]): Comparison | undefined => {
  const rest = comparedWords(words);
  if (!rest) return undefined;
  const { understood, unknown } = read(index, rest, {});
  const meant = understood.flatMap(({ word, as, matchType }) =>
    (matchType === 'parts' ? as.split(' ') : [as]).map((key) => {
      const stem = [word, ...withoutEndings(word)].find((form) => nameKey(form) === key);
      return { name: stem ?? key, page: pageOf(index, key) };
    }),
  );
  const [a, b, ...more] = meant;
  if (!a?.page || !b?.page || more.length > 0 || unknown.length > 0 || a.name === b.name) return undefined;
  return { names: [a.name, b.name], documents: [...new Set([a.page, b.page])] };
};

/** What a comparison is told from: the definition of each side, and when another is chosen instead of it. */
export type Facts = {
  readonly definition: string;
  /** By the path of the other: when that one is chosen instead of this. */
  readonly when: Readonly<Record<string, string>>;
};

/** One side of a comparison. */
export type Side = {
  readonly document: ConceptDocument;
  readonly definition: string;
  /** When to choose it, as the other side's page says. */
  readonly chosen: string | undefined;
};

/** The sides of a comparison, from the facts by their paths. Sides nothing is known of are left out. */
export const sidesOf = ({ documents }: Comparison, facts: Readonly<Record<string, Facts>>): readonly Side[] =>
  documents.flatMap((document) => {
    const own = facts[document.path];
    if (!own) return [];
    const chosen = documents
      .filter((other) => other !== document)
      .map(({ path }) => facts[path]?.when[document.path])
      .find((when) => when !== undefined);
    return [{ document, definition: own.definition, chosen }];
  });

/** The file with the facts of a page: those of all roles, or of all skills whose ids begin alike. */
export const factsPart = ({ kind, id }: Pick<ConceptDocument, 'kind' | 'id'>): string =>
  kind === 'role' ? 'facts-roles' : `facts-${id.charAt(0)}`;
