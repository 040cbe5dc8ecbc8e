import { nameKey } from '../../domain/name-key.ts';
import { isEnding } from '../search/engine/particles.ts';

/** Something with names, such as a skill. */
export type Named = { readonly id: string; readonly names: readonly string[] };

/** A name found in a text: whose it is, and how it stands there. */
export type Recognised = { readonly id: string; readonly as: string };

/** The longest text that is read, in letters: a résumé of more than thirty pages. */
export const longestText = 50_000;

/** Names of so few Latin letters are words of their own too often: Go, R, ES. */
const isShort = (name: string): boolean => /^\p{Script=Latin}{1,2}$/u.test(name);

const escaped = (name: string): string => name.replace(/[\\^$.*+?()[\]{}|/]/g, '\\$&');

/** Finds a name between words: spaces may be many or none, and a Latin name is not part of a longer Latin word. */
const patternOf = (name: string): RegExp => {
  const words = name.trim().split(/\s+/).map(escaped).join('\\s*');
  return new RegExp(`(?<![\\p{Letter}\\p{Number}])${words}(?![\\p{Script=Latin}\\p{Number}+#])`, 'giu');
};

const hangulAfter = (text: string, end: number): string =>
  /^\p{Script=Hangul}*/u.exec(text.slice(end, end + 12))?.[0] ?? '';

const listItem = /[^,/·|;•\t()\n]+/g;

/** Whether a line is a list: it separates its items, or begins like one. */
const isList = (line: string): boolean => /[,/·|;•\t]/.test(line) || /^\s*[-*]\s/.test(line);

/** The short names that stand alone between the separators of a list. */
const shortNamesIn = (text: string, names: ReadonlyMap<string, string>): readonly Recognised[] =>
  text
    .split('\n')
    .filter(isList)
    .flatMap((line) => line.replace(/^\s*[-*]\s/, '').match(listItem) ?? [])
    .flatMap((item) => {
      const as = item.replace(/^.*:/, '').trim();
      const id = isShort(as) ? names.get(nameKey(as)) : undefined;
      return id === undefined ? [] : [{ id, as }];
    });

/**
 * The things a text calls by their exact names or aliases, each once, in the order of the list. Longer names come
 * first and use up their letters, so that Spark Streaming is not Spark too; short names count only inside lists.
 */
export const recognise = (text: string, things: readonly Named[]): readonly Recognised[] => {
  let rest = text.slice(0, longestText).normalize('NFC');
  const names = things.flatMap(({ id, names }) => names.map((name) => ({ id, name })));
  const short = new Map(names.filter(({ name }) => isShort(name)).map(({ id, name }) => [nameKey(name), id]));
  const found = new Map(shortNamesIn(rest, short).map((one) => [one.id, one]));
  const long = names.filter(({ name }) => !isShort(name)).toSorted((a, b) => b.name.length - a.name.length);
  for (const { id, name } of long) {
    rest = rest.replace(patternOf(name), (as, at: number, whole: string) => {
      if (!isEnding(hangulAfter(whole, at + as.length))) return as;
      if (!found.has(id)) found.set(id, { id, as });
      return ' '.repeat(as.length);
    });
  }
  return things.flatMap(({ id }) => found.get(id) ?? []);
};
