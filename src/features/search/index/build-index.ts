import { bounds } from '../../../domain/bounds.ts';
import { nameKey } from '../../../domain/name-key.ts';
import type { Catalog } from '../../../domain/types.ts';
import { type ConceptDocument, isOfCompany, type Key, openIndex, weights } from '../engine/concept-index.ts';
import { guesses } from '../engine/resolve.ts';
import { type Draft, draftsOf, type ExtraPage } from './drafts.ts';
import { relationsOf, titleRelations } from './relations.ts';

/**
 * Leaves out the aliases that only begin another name of the same page (쿠버) or spell it a little differently
 * (파이선): the engine understands them anyway, so they need not travel.
 */
const withoutForgiven = (drafts: readonly Draft[]): readonly Draft[] => {
  const index = openIndex(drafts.map((draft) => ({ ...draft, foundBy: [] })));
  const keys = new Map<string, Key>(index.keys);
  const ownKeys = drafts.map((): Key[] => []);
  for (const key of index.keys.values()) {
    for (const [place, weight] of key.postings) if (weight === weights.name) ownKeys[place]?.push(key);
  }
  // The names of one page alone. Few have one that is forgiven, so all the others need no look.
  const own = ownKeys.map((some) => ({
    ...index,
    keys,
    byFirstLetter: Map.groupBy(some, ({ jamo }) => jamo.charAt(0)),
  }));
  const isNeeded = (name: string, place: number): boolean => {
    const key = nameKey(name);
    const entry = keys.get(key);
    const near = own[place];
    // A key that stands for other pages too has to stay.
    if (!near || !entry || entry.postings.size > 1) return true;
    keys.delete(key);
    const matches = guesses(near, key).length > 0 ? guesses({ ...index, keys }, key) : [];
    const forgiven = matches.length > 0 && matches.every((match) => match.key.postings.get(place) === weights.name);
    if (!forgiven) keys.set(key, entry);
    return !forgiven;
  };
  return drafts.map((draft, place) => ({
    ...draft,
    lateNames: draft.lateNames?.filter((name) => isNeeded(name, place)),
    // The first names are the title.
    names: draft.names.filter((name, rank) => rank < 2 || isNeeded(name, place)),
  }));
};

/** The drafts; those of many companies and their postings stand at the end, where they are in nobody's way. */
const placed = (catalog: Catalog, drafts: readonly Draft[]): readonly Draft[] => {
  if (catalog.companies.size <= bounds.companiesAmongNames) return withoutForgiven(drafts);
  const { own = [], other = [] } = Object.groupBy(drafts, ({ kind }) => (isOfCompany(kind) ? 'own' : 'other'));
  return [...withoutForgiven(other), ...own];
};

/** The concept index of a catalog, ready to be shipped. */
export const buildIndex = (catalog: Catalog, pages: readonly ExtraPage[]): readonly ConceptDocument[] => {
  const drafts = placed(catalog, draftsOf(catalog, pages));
  const places = new Map(drafts.map(({ path }, place) => [path, place]));
  const byTarget = Map.groupBy([...relationsOf(catalog), ...titleRelations(drafts)], ({ to }) => to);
  return drafts.map((draft) => {
    const strongest = new Map<number, number>();
    for (const { from, weight } of byTarget.get(draft.path) ?? []) {
      const place = places.get(from);
      if (place !== undefined && from !== draft.path) strongest.set(place, Math.max(strongest.get(place) ?? 0, weight));
    }
    return { ...draft, foundBy: [...strongest].toSorted(([a], [b]) => a - b) };
  });
};
