import { entryOf } from '../../domain/catalog.ts';
import type { PipelineNode } from './pipeline-layout.ts';
import type { Catalog, Entry, Layer } from '../../domain/types.ts';

/** A node of a pipeline as its diagram shows it. */
export type PipelineStation = PipelineNode & {
  /** The home line of its first skill. */
  readonly layer: Layer | undefined;
  /** Its skill, if it has exactly one. */
  readonly skill: Entry<'skills'> | undefined;
};

/** The nodes of a pipeline in the order of its list. One with a single skill also carries the name of that. */
export const stationsOf = (catalog: Catalog, { nodes }: Entry<'pipelines'>): readonly PipelineStation[] =>
  nodes.map(({ id, name, skills: ids }, step) => {
    const [first, ...more] = ids.map((skill) => entryOf(catalog, 'skills', skill));
    const skill = more.length === 0 ? first : undefined;
    return { id, name, step, note: skill?.name, layer: first?.layers[0], skill };
  });
