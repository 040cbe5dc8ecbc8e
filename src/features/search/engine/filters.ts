import type { Layer, Level } from '../../../domain/types.ts';
import type { DocumentKind } from './concept-index.ts';
import type { Result } from './fuse.ts';

/** What the search page narrows its results to; part of its address. */
export type Filters = {
  readonly kind?: DocumentKind | undefined;
  readonly layer?: Layer | undefined;
  readonly level?: Level | undefined;
};

/** Whether the form offers a value under a name. */
export type IsOffered = <Name extends keyof Filters>(name: Name, value: string) => value is NonNullable<Filters[Name]>;

/** Reads the filters of an address; values the form does not offer are no filter. */
export const filtersOf = (parameters: URLSearchParams, isOffered: IsOffered): Filters => {
  const chosen = <Name extends keyof Filters>(name: Name, given: string | null): Filters[Name] =>
    given !== null && isOffered(name, given) ? given : undefined;
  const kind = parameters.get('kind');
  return {
    // What postings were called in addresses that people keep.
    kind: chosen('kind', kind === 'position' ? 'posting' : kind),
    layer: chosen('layer', parameters.get('layer')),
    level: chosen('level', parameters.get('level')),
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
