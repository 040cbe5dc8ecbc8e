import { nameKey } from '../../../domain/name-key.ts';
import type { ConceptDocument } from '../engine/concept-index.ts';
import { isConsonants, isSyllables, toInitials, toJamo } from '../engine/hangul.ts';
import { companyOf } from '../engine/paths.ts';

/**
 * Many companies in small files, in the order of the letters of their names, as in a B-tree (Bayer and McCreight,
 * 1972): a root names the first letters of each branch, a branch those of its leaves, a leaf holds some companies
 * with their postings. A name lies where its letters lead, and another time where its initials do. What else finds a
 * posting, such as its skills, stays behind: who asks for a company means its name.
 */
export type Shards = {
  readonly root: string;
  readonly branches: readonly Branch[];
  readonly leaves: readonly (readonly ConceptDocument[])[];
};

/** Leaves next to each other: the number of the first, and the beginnings of all and of the one after them. */
export type Branch = { readonly from: number; readonly keys: string };

/** Companies of a leaf, with all the names they share it by. */
const companiesOfLeaf = 4;
const leavesOfBranch = 64;

/** The letters a name, or a word somebody typed, is found by. */
export const lettersOf = (name: string): string => (isConsonants(name) ? toInitials(name) : toJamo(name));

type Group = readonly ConceptDocument[];
type Entry = { readonly letters: string; readonly group: Group };

const entriesOf = (group: Group): readonly Entry[] => {
  const own = group.flatMap(({ names, title }) => names.filter((name) => name === group[0]?.title || name !== title));
  const keys = own.map(nameKey).filter((key) => key !== '');
  // Initials are typed for what a company is called first.
  const initials = keys.slice(0, 1).filter(isSyllables).map(toInitials);
  const letters = new Set([...keys.map(toJamo), ...initials]);
  return [...letters].map((one) => ({ letters: one, group }));
};

const groupsOf = (documents: readonly ConceptDocument[]): readonly Group[] => {
  const byCompany = Map.groupBy(documents, ({ id }) => companyOf(id));
  const isPosting = ({ kind }: ConceptDocument): number => Number(kind === 'posting');
  return [...byCompany.values()].map((group) => group.toSorted((a, b) => isPosting(a) - isPosting(b)));
};

const byLetters = (a: Entry, b: Entry): number => (a.letters < b.letters ? -1 : Number(a.letters > b.letters));

const leavesOf = (entries: readonly Entry[]): readonly (readonly Entry[])[] => {
  const leaves: Entry[][] = [];
  for (const entry of entries) {
    const leaf = leaves.at(-1);
    const groups = new Set(leaf?.map(({ group }) => group));
    if (leaf && (groups.size < companiesOfLeaf || groups.has(entry.group))) leaf.push(entry);
    else leaves.push([entry]);
  }
  return leaves;
};

/** The fewest letters that part a leaf from the one before. */
const beginning = (before: string, first: string): string => {
  for (let length = 1; length < first.length; length += 1) {
    if (first.slice(0, length) > before) return first.slice(0, length);
  }
  return first;
};

/** Puts companies and their postings into leaves. */
export const shardsOf = (documents: readonly ConceptDocument[]): Shards => {
  const leaves = leavesOf(groupsOf(documents).flatMap(entriesOf).toSorted(byLetters));
  const keys = leaves.map((leaf, at) => beginning(leaves[at - 1]?.at(-1)?.letters ?? '', leaf[0]?.letters ?? ''));
  const starts = keys.keys().filter((at) => at % leavesOfBranch === 0);
  const branches = [...starts].map((from) => ({ from, keys: keys.slice(from, from + leavesOfBranch + 1).join(' ') }));
  return {
    root: branches.map(({ from }) => keys[from]).join(' '),
    branches,
    leaves: leaves.map((leaf) =>
      [...new Set(leaf.map(({ group }) => group))].flat().map((document) => ({ ...document, foundBy: [] })),
    ),
  };
};

/** The place of the last key that is not after the letters. */
export const placeOf = (keys: string, letters: string): number =>
  Math.max(
    0,
    keys.split(' ').findLastIndex((key) => key <= letters),
  );

/** The leaves of a branch that may hold a name with these letters, or one that begins with them. */
export const leavesFor = ({ from, keys }: Branch, letters: string): readonly number[] => {
  const at = placeOf(keys, letters);
  return keys.split(' ')[at + 1]?.startsWith(letters) ? [from + at, from + at + 1] : [from + at];
};
