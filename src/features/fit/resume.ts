import { createMatcher, type NameRow } from '../names/index.ts';

/** A skill found in a text: its title, and how it is first called there. */
export type Recognised = { readonly id: string; readonly name: string; readonly as: string };

/** The longest text that is read, in letters: a résumé of more than thirty pages. */
export const longestText = 50_000;

/** Finds the skills that a text calls by name, each once, in the order of the table: as the reader of postings does. */
export const resumeReader = (rows: readonly NameRow[]): ((text: string) => readonly Recognised[]) => {
  const matcher = createMatcher(rows.map(([id, , , names]) => ({ id, names })));
  return (text) => {
    const found = new Map(
      matcher
        .find(text.slice(0, longestText))
        .toReversed()
        .map((match) => [match.id, match.text]),
    );
    return rows.flatMap(([id, name]) => {
      const as = found.get(id);
      return as === undefined ? [] : [{ id, name, as }];
    });
  };
};
