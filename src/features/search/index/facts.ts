import type { Catalog } from '../../../domain/types.ts';
import { urlOf } from '../../../domain/urls.ts';
import { type Facts, factsPart } from '../engine/comparison.ts';

/** What comparisons are told from, by the file it lies in and the path of the page. */
export const factsOf = (catalog: Catalog): ReadonlyMap<string, Readonly<Record<string, Facts>>> => {
  const skills = [...catalog.skills.values()].map(({ id, definition, alternatives }) => ({
    part: factsPart({ kind: 'skill', id }),
    path: urlOf('skills', id),
    definition,
    when: Object.fromEntries(alternatives.map(({ skill, when }) => [urlOf('skills', skill), when])),
  }));
  const roles = [...catalog.roles.values()].map(({ id, summary }) => ({
    part: factsPart({ kind: 'role', id }),
    path: urlOf('roles', id),
    definition: summary,
    when: {},
  }));
  const parts = Map.groupBy([...skills, ...roles], ({ part }) => part);
  return new Map(
    [...parts].map(([part, rows]) => [
      part,
      Object.fromEntries(rows.map(({ path, definition, when }) => [path, { definition, when }])),
    ]),
  );
};
