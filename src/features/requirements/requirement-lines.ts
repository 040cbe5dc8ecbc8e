import { memoizeByKey } from '../../domain/memoize.ts';
import { levelOf, skillsIn } from '../../domain/posting-lines.ts';
import type { Catalog, Entry, Level, Line } from '../../domain/types.ts';
import { requirementsFor } from './match.ts';

/** A line that makes a demand, with the posting it stands in. */
export type DemandingLine = { readonly posting: Entry<'postings'>; readonly line: Line; readonly level: Level };

const inOrder = memoizeByKey((catalog: Catalog) =>
  [...catalog.requirements.values()].toSorted((a, b) => a.order - b.order || (a.id < b.id ? -1 : 1)),
);

/** The requirement a line belongs to: the one its editor named, otherwise the best fit by its words. */
export const requirementOf = (catalog: Catalog, line: Line): string | undefined => {
  const conditions = line.asks.flatMap((ask) => ('condition' in ask ? [ask.condition] : []));
  return (
    line.requirement ?? requirementsFor({ text: line.text, skills: skillsIn([line]), conditions }, inOrder(catalog))[0]
  );
};

/** The lines of all postings by the requirement they belong to, in the order of postings and lines. */
export const linesByRequirement = memoizeByKey(
  (catalog: Catalog): ReadonlyMap<string | undefined, readonly DemandingLine[]> =>
    Map.groupBy(
      [...catalog.postings.values()].flatMap((posting) =>
        posting.lines.map((line) => ({ posting, line, level: levelOf(line) })),
      ),
      ({ line }) => requirementOf(catalog, line),
    ),
);

/** The requirements of a group in their order. */
export const requirementsIn = (
  catalog: Catalog,
  group: Entry<'requirements'>['group'],
): readonly Entry<'requirements'>[] => inOrder(catalog).filter((requirement) => requirement.group === group);
