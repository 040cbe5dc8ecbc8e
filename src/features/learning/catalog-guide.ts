import type { Catalog } from '../../domain/types.ts';
import { type Guide, guideOf, type Stop, type Studied } from './guide.ts';

/** The stages of the roadmap in their order, as the order of learning sees them. */
export const stopsOf = (catalog: Catalog): readonly Stop[] =>
  [...catalog.stages.values()]
    .toSorted((a, b) => a.order - b.order)
    .map(({ id, title, order, skills, prerequisites }) => ({ id, title, order, skills, prerequisites }));

/** The skills of a catalog as the order of learning sees them. */
export const studiedOf = (catalog: Catalog, demand: ReadonlyMap<string, number>): readonly Studied[] =>
  [...catalog.skills.values()].map(({ id, prerequisites, kind }) => ({
    id,
    prerequisites,
    demand: demand.get(id) ?? 0,
    isConcept: kind === 'concept',
  }));

/** The guide of a catalog. `demand`: how many postings of named companies name each skill. */
export const guideOfCatalog = (catalog: Catalog, demand: ReadonlyMap<string, number>): Guide =>
  guideOf(stopsOf(catalog), studiedOf(catalog, demand));
