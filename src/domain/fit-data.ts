import { withoutMaker } from './name-key.ts';
import { type Posting, postingsOf } from './postings.ts';
import type { Catalog, Layer } from './types.ts';

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

/** Everything the gap checker and the comparison need in the browser. */
export type FitData = { readonly postings: readonly Posting[]; readonly skills: readonly FitSkill[] };

export const fitDataOf = (catalog: Catalog): FitData => {
  const stages = [...catalog.stages.values()].toSorted((a, b) => a.order - b.order);
  return {
    postings: postingsOf(catalog),
    skills: [...catalog.skills.values()].map(({ id, name, nameKo, aliases, layers, prerequisites }) => ({
      id,
      name,
      layer: layers[0],
      names: [...new Set([name, withoutMaker(name), nameKo, ...aliases])],
      prerequisites,
      stages: stages.filter(({ skills }) => skills.includes(id)).map((stage) => ({ id: stage.id, title: stage.title })),
    })),
  };
};
