import { entryOf } from '../../domain/catalog.ts';
import { levelOrder } from '../../domain/levels.ts';
import { nameKey } from '../../domain/name-key.ts';
import { skillsIn } from '../../domain/posting-lines.ts';
import type { Posting } from '../../domain/postings.ts';
import type { Catalog, Closeness, CompanyKind, Entry, Layer, Level } from '../../domain/types.ts';
import type { Share } from '../market/shares.ts';

/** A posting as the table counts it. */
export type TablePosting = {
  readonly id: string;
  readonly title: string;
  readonly kind: CompanyKind;
  readonly closeness: Closeness;
  readonly track: Entry<'postings'>['track'];
  /** For each skill the first line of each level that names it, the level as a letter before the line: `rcontainers`. */
  readonly lines: Readonly<Record<string, readonly string[]>>;
};

/** What the table needs to filter, to sort and to open its rows. */
export type TableData = {
  readonly postings: readonly TablePosting[];
  /** The lines of the map a skill stands on, and its names as they are searched by. */
  readonly skills: Readonly<Record<string, { readonly layers: readonly Layer[]; readonly words: string }>>;
};

/** What of the table is looked at; empty texts stand for everything. */
export type TableFilter = {
  readonly q: string;
  readonly layer: string;
  readonly track: string;
  readonly closeness: string;
  readonly level: string;
};

/** A posting that names a skill, at which level, and the line that says so. */
export type Naming = { readonly posting: TablePosting; readonly level: Level; readonly line: string };

const letters = { required: 'r', preferred: 'p', used: 'u', duty: 'd' } as const satisfies Record<Level, string>;

const linesOf = ({ lines }: Posting): TablePosting['lines'] => {
  const bySkill = new Map<string, string[]>();
  for (const level of levelOrder) {
    const ofLevel = lines.filter((line) => line.level === level);
    for (const skill of skillsIn(ofLevel)) {
      const first = ofLevel.find((line) => skillsIn([line]).includes(skill));
      if (first) bySkill.set(skill, [...(bySkill.get(skill) ?? []), `${letters[level]}${first.id}`]);
    }
  }
  return Object.fromEntries(bySkill);
};

const closenessOrder: readonly Closeness[] = ['core', 'near', 'far'];

/** The nearest postings first, of those the newest: the order a row lists them in. */
const nearestFirst = (catalog: Catalog, postings: readonly Posting[]): readonly Posting[] => {
  const nearness = ({ closeness }: Posting): number => closenessOrder.indexOf(closeness);
  const seen = ({ id }: Posting): string => entryOf(catalog, 'postings', id).seen ?? '';
  return postings.toSorted((a, b) => nearness(a) - nearness(b) || seen(b).localeCompare(seen(a)));
};

/** Packs the postings for the table; which of them count is the caller's choice. */
export const tableDataOf = (catalog: Catalog, postings: readonly Posting[]): TableData => ({
  postings: nearestFirst(catalog, postings).map((posting) => ({
    id: posting.id,
    title: posting.title,
    kind: posting.kind,
    closeness: posting.closeness,
    track: entryOf(catalog, 'postings', posting.id).track,
    lines: linesOf(posting),
  })),
  skills: Object.fromEntries(
    skillsIn(postings.flatMap(({ lines }) => lines)).map((id) => {
      const { name, nameKo = '', aliases, layers } = entryOf(catalog, 'skills', id);
      return [id, { layers, words: [...new Set([name, nameKo, ...aliases].map(nameKey))].join(' ') }];
    }),
  ),
});

/** The postings a filter lets through. */
export const postingsFor = (data: TableData, { track, closeness }: TableFilter): readonly TablePosting[] =>
  data.postings.filter(
    (posting) => (track === '' || posting.track === track) && (closeness === '' || posting.closeness === closeness),
  );

/** Whether the row of a skill is looked for. */
export const isLookedFor = (data: TableData, skill: string, { q, layer }: TableFilter): boolean => {
  const known = data.skills[skill];
  return (
    known !== undefined &&
    (layer === '' || known.layers.some((own) => own === layer)) &&
    known.words.includes(nameKey(q))
  );
};

/** The postings naming a skill, each once: at its strongest level, or at the one asked for. The strongest come first. */
export const namingOf = (skill: string, postings: readonly TablePosting[], level: string): readonly Naming[] =>
  levelOrder.flatMap((own) => {
    if (level !== '' && level !== own) return [];
    const stronger = level === '' ? levelOrder.slice(0, levelOrder.indexOf(own)) : [];
    return postings.flatMap((posting) => {
      const lines = posting.lines[skill] ?? [];
      const line = lines.find((each) => each.startsWith(letters[own]));
      const isStronger = stronger.some((other) => lines.some((each) => each.startsWith(letters[other])));
      return line === undefined || isStronger ? [] : [{ posting, level: own, line: line.slice(1) }];
    });
  });

/** How many of these name the skill; types of company stand apart and do not count. */
export const shareOf = (skill: string, naming: readonly Naming[]): Share => {
  const counted = naming.filter(({ posting }) => posting.kind === 'company');
  const at = (level: Level): number => counted.filter((one) => one.level === level).length;
  return {
    id: skill,
    total: counted.length,
    required: at('required'),
    preferred: at('preferred'),
    used: at('used'),
    duty: at('duty'),
  };
};
