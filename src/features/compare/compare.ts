import { byLevel, type Mention, mentionsBySkill } from '../../domain/evidence.ts';
import { levelOrder } from '../../domain/levels.ts';
import { memoizeByKey } from '../../domain/memoize.ts';
import { skillsIn } from '../../domain/posting-lines.ts';
import type { Posting } from '../../domain/postings.ts';
import type { Level } from '../../domain/types.ts';

/** One side of a comparison: how bindingly each skill is asked for there, and where. */
export type SkillOf = { readonly level: Level; readonly mentions: readonly Mention[] };

/** A skill in a comparison; a side that does not name it is missing. */
export type Compared = { readonly skill: string; readonly a?: SkillOf | undefined; readonly b?: SkillOf | undefined };

/** The skills two sides name, in three groups; in each the most binding first, then by id. */
export type Comparison = Readonly<Record<'both' | 'onlyA' | 'onlyB', readonly Compared[]>>;

/** The skills postings name, each with its most binding level and the lines that name it. */
export const skillLevels = (postings: readonly Posting[]): ReadonlyMap<string, SkillOf> =>
  new Map(
    [...mentionsBySkill(postings)].flatMap(([skill, mentions]) => {
      const sorted = mentions.toSorted(byLevel);
      return sorted[0] ? [[skill, { level: sorted[0].line.level, mentions: sorted }] as const] : [];
    }),
  );

const rank = ({ a, b }: Compared): number =>
  Math.min(...[a, b].flatMap((side) => (side ? [levelOrder.indexOf(side.level)] : [])));

/** Puts two postings, or all postings of two companies, side by side. */
export const compare = (postingsA: readonly Posting[], postingsB: readonly Posting[]): Comparison => {
  const [sideA, sideB] = [skillLevels(postingsA), skillLevels(postingsB)];
  const rows = [...new Set([...sideA.keys(), ...sideB.keys()])]
    .map((skill) => ({ skill, a: sideA.get(skill), b: sideB.get(skill) }))
    .toSorted((x, y) => rank(x) - rank(y) || (x.skill < y.skill ? -1 : 1));
  return {
    both: rows.filter(({ a, b }) => a && b),
    onlyA: rows.filter(({ b }) => !b),
    onlyB: rows.filter(({ a }) => !a),
  };
};

/** Two postings of different companies that name much the same: how many skills both name, and how many either does. */
export type Alike = { readonly a: Posting; readonly b: Posting; readonly shared: number; readonly either: number };

/**
 * The postings of different companies that are most alike: by the part of their skills they share, each posting once.
 * A pair shares at least `least` skills: two postings of three names each say little.
 */
export const alikePairs = (postings: readonly Posting[], least: number, count: number): readonly Alike[] => {
  const named = postings.map((posting) => ({ posting, skills: new Set(skillsIn(posting.lines)) }));
  const pairs = named.flatMap((one, at) =>
    named.slice(at + 1).flatMap((other): readonly Alike[] => {
      if (one.posting.company === other.posting.company) return [];
      const shared = one.skills.intersection(other.skills).size;
      const either = one.skills.size + other.skills.size - shared;
      return shared >= least ? [{ a: one.posting, b: other.posting, shared, either }] : [];
    }),
  );
  const used = new Set<Posting>();
  const chosen: Alike[] = [];
  for (const pair of pairs.toSorted((x, y) => y.shared / y.either - x.shared / x.either || y.shared - x.shared)) {
    if (chosen.length === count) break;
    if (used.has(pair.a) || used.has(pair.b)) continue;
    used.add(pair.a).add(pair.b);
    chosen.push(pair);
  }
  return chosen;
};

/** What sets a company apart: skills only it names, and how many companies name each of its others. */
export type Standing = {
  readonly onlyHere: readonly string[];
  /** Skills at least two companies name, the most shared first. */
  readonly shared: readonly { readonly skill: string; readonly companies: number }[];
};

/** The companies naming each skill. */
const companiesNaming = memoizeByKey((sample: readonly Posting[]) =>
  [...mentionsBySkill(sample)].map(([skill, mentions]) => ({
    skill,
    by: new Set(mentions.map(({ posting }) => posting.company)),
  })),
);

/** Holds a company's skills against those of all companies of a sample, itself among them. */
export const standingOf = (sample: readonly Posting[], company: string): Standing => {
  const own = companiesNaming(sample).filter(({ by }) => by.has(company));
  return {
    onlyHere: own.flatMap(({ skill, by }) => (by.size === 1 ? [skill] : [])),
    shared: own
      .flatMap(({ skill, by }) => (by.size > 1 ? [{ skill, companies: by.size }] : []))
      .toSorted((a, b) => b.companies - a.companies || (a.skill < b.skill ? -1 : 1)),
  };
};
