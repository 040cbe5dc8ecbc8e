import { layerOrder } from '../../../domain/route-lines.ts';
import { levelOrder } from '../../../domain/levels.ts';
import type { Layer, Level } from '../../../domain/types.ts';
import { type DocumentKind, documentKinds } from './concept-index.ts';
import type { Result } from './fuse.ts';

/** What the search page narrows its results to; part of its address. */
export type Filters = {
  readonly kind?: DocumentKind | undefined;
  readonly layer?: Layer | undefined;
  readonly level?: Level | undefined;
};

const oneOf = <Value extends string>(values: readonly Value[], given: string | null): Value | undefined =>
  values.find((value) => value === given);

/** Reads the filters of an address; values it does not know are no filter. */
export const filtersOf = (parameters: URLSearchParams): Filters => {
  const kind = parameters.get('kind');
  return {
    // What postings were called in addresses that people keep.
    kind: kind === 'position' ? 'posting' : oneOf(documentKinds, kind),
    layer: oneOf(layerOrder, parameters.get('layer')),
    level: oneOf(levelOrder, parameters.get('level')),
  };
};

/** Whether anything is filtered. */
export const isFiltered = (filters: Filters): boolean => Object.values(filters).some((value) => value !== undefined);

/** The results the filters leave. A layer or level leaves only skills: nothing else has one. */
export const narrow = (results: readonly Result[], { kind, layer, level }: Filters): readonly Result[] =>
  results.filter(
    ({ document }) =>
      (kind === undefined || document.kind === kind) &&
      (layer === undefined || document.layer === layer) &&
      (level === undefined || (document.levels ?? []).includes(level)),
  );
