import { nameKey } from '../../../domain/name-key.ts';
import { withoutEndings } from './endings.ts';

/** A product people look for that has no page here: how it is written, and the ids of the skills nearest to it. */
export type Absent = { readonly name: string; readonly near: readonly string[] };

/** The absent products by the keys of their names, from lines of `name|other name:near near`. */
export const absentOf = (lines: string): ReadonlyMap<string, Absent> =>
  new Map(
    lines.split('\n').flatMap((line) => {
      const [names = '', near = ''] = line.split(':');
      const ids = near.split(' ').filter(Boolean);
      return names
        .split('|')
        .filter(Boolean)
        .map((name) => [nameKey(name), { name, near: ids }] as const);
    }),
  );

/** The absent product a word is the name of, with an ending or without. */
export const absentAs = (absent: ReadonlyMap<string, Absent>, word: string): Absent | undefined =>
  [word, ...withoutEndings(word)].map((form) => absent.get(form)).find((found) => found !== undefined);
