import { bounds } from '../../domain/bounds.ts';
import { entryOf } from '../../domain/catalog.ts';
import { withoutMaker } from '../../domain/name-key.ts';
import type { Posting } from '../../domain/postings.ts';
import type { Catalog, Layer } from '../../domain/types.ts';

/** A skill as the gap checker sees it. */
export type FitSkill = {
  readonly id: string;
  readonly name: string;
  readonly layer: Layer | undefined;
  /** All names and aliases a text may call it by. */
  readonly names: readonly string[];
  readonly prerequisites: readonly string[];
  /** The stages of the roadmap that teach it. */
  readonly stages: readonly { readonly id: string; readonly title: string }[];
};

/** The postings of one company, as they travel on their own. */
export type CompanyPostings = { readonly name: string; readonly postings: readonly Posting[] };

/** The postings the gap checker works on and the selects offer: all, or of too many the ones changed last. */
export const offeredPostings = (catalog: Catalog, postings: readonly Posting[]): readonly Posting[] => {
  if (postings.length <= bounds.postingsToFit) return postings;
  const changed = ({ id }: Posting): string => entryOf(catalog, 'postings', id).updated;
  const latest = new Set(
    postings
      .toSorted((a, b) => (changed(a) < changed(b) ? 1 : changed(a) > changed(b) ? -1 : 0))
      .slice(0, bounds.postingsToFit),
  );
  return postings.filter((posting) => latest.has(posting));
};

/** Everything the gap checker and the comparison need in the browser. */
export type FitData = { readonly postings: readonly Posting[]; readonly skills: readonly FitSkill[] };

/** What the gap checker and the comparison load at first. */
export const fitDataOf = (catalog: Catalog, postings: readonly Posting[]): FitData => {
  const stages = [...catalog.stages.values()].toSorted((a, b) => a.order - b.order);
  return {
    postings: offeredPostings(catalog, postings),
    skills: [...catalog.skills.values()].map(({ id, name, nameKo = name, aliases, layers, prerequisites }) => ({
      id,
      name,
      layer: layers[0],
      names: [...new Set([name, withoutMaker(name), nameKo, ...aliases])],
      prerequisites,
      stages: stages.filter(({ skills }) => skills.includes(id)).map((stage) => ({ id: stage.id, title: stage.title })),
    })),
  };
};
