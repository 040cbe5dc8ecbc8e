import type { Catalog, Entry } from '../../domain/types.ts';
import { linesByRequirement } from './requirement-lines.ts';

export type AskedRequirement = { readonly requirement: Entry<'requirements'>; readonly postings: number };

/**
 * The requirements most of the counted postings make, the most first, years and degrees left out. `about` of them:
 * the list goes on to the end of a tie rather than be cut inside it.
 */
export const mostAsked = (
  catalog: Catalog,
  counted: ReadonlySet<string>,
  about: number,
): readonly AskedRequirement[] => {
  const lines = linesByRequirement(catalog);
  const asked = [...catalog.requirements.values()]
    .filter(({ group }) => group !== 'career')
    .map((requirement) => ({
      requirement,
      postings: new Set(
        (lines.get(requirement.id) ?? []).flatMap(({ posting }) => (counted.has(posting.id) ? [posting.id] : [])),
      ).size,
    }))
    .toSorted((a, b) => b.postings - a.postings || a.requirement.order - b.requirement.order);
  const fewest = asked[about - 1]?.postings ?? 0;
  return asked.filter(({ postings }) => postings > 0 && postings >= fewest);
};
