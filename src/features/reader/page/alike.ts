import { requirementsFor } from '../../requirements/match.ts';
import type { ReadData, RecordedLine, RecordedPosting, RequirementRow } from './read-data.ts';
import { isAsking, type ShownLine, skillsOf } from './shown-line.ts';

/** How rare skills are among recorded postings: what nearly all ask says little about two being alike. */
export type Rarity = (skill: string) => number;

export const rarityIn = ({ skills, counted }: Pick<ReadData, 'skills' | 'counted'>): Rarity => {
  const demand = new Map(skills.map((skill) => [skill.id, skill.demand]));
  return (id) => Math.log(1 + (counted + 1) / (1 + (demand.get(id) ?? 0)));
};

const weightOf = (ids: Iterable<string>, rarity: Rarity): number => [...ids].reduce((sum, id) => sum + rarity(id), 0);

/** The shared part of two sets of skills, from 0 to 1, rare ones weighing more. */
const overlap = (a: ReadonlySet<string>, b: ReadonlySet<string>, rarity: Rarity): number => {
  const all = weightOf(a.union(b), rarity);
  return all === 0 ? 0 : weightOf(a.intersection(b), rarity) / all;
};

const pairsIn = (text: string): ReadonlySet<string> => {
  const letters = text
    .normalize('NFKC')
    .toLowerCase()
    .replace(/[^\p{Letter}\p{Number}]/gu, '');
  return new Set(Array.from({ length: Math.max(0, letters.length - 1) }, (_, at) => letters.slice(at, at + 2)));
};

const likeness = (a: ReadonlySet<string>, b: ReadonlySet<string>): number =>
  a.size + b.size === 0 ? 0 : (2 * a.intersection(b).size) / (a.size + b.size);

/** The requirement a line makes: the best fit by its words. */
export const requirementFor = (
  { text, asks, conditions }: Pick<ShownLine, 'text' | 'asks' | 'conditions'>,
  requirements: readonly RequirementRow[],
): RequirementRow | undefined => {
  const kinds = conditions.map(({ kind }) => kind);
  const [id] = requirementsFor({ text, skills: skillsOf([{ asks }]), conditions: kinds }, requirements);
  return requirements.find((requirement) => requirement.id === id);
};

/** A recorded line that asks much the same as one of the posting. */
export type AlikeLine = { readonly posting: RecordedPosting; readonly line: RecordedLine; readonly score: number };

/** Less alike than this is another demand. */
const alikeFrom = 0.4;

/** The recorded lines with a reading that are most alike, best first, at most two and never two of one posting. */
export const alikeLines = (
  line: ShownLine,
  requirement: string | undefined,
  postings: readonly RecordedPosting[],
  rarity: Rarity,
): readonly AlikeLine[] => {
  const skills = new Set(skillsOf([line]));
  const pairs = pairsIn(line.text);
  const all = postings.flatMap((posting) =>
    posting.lines.map((recorded): AlikeLine => {
      const sameDemand = requirement !== undefined && recorded.requirement === requirement ? 0.2 : 0;
      const words = 0.3 * likeness(pairs, pairsIn(recorded.text));
      return {
        posting,
        line: recorded,
        score: 0.6 * overlap(skills, new Set(recorded.skills), rarity) + sameDemand + words,
      };
    }),
  );
  const best = all.filter(({ score }) => score >= alikeFrom).toSorted((a, b) => b.score - a.score);
  return best.filter(({ posting }, at) => best.findIndex((other) => other.posting === posting) === at).slice(0, 2);
};

/** A recorded posting that asks for much the same skills. `shared`: those both name, the rarest first. */
export type AlikePosting = {
  readonly posting: RecordedPosting;
  readonly shared: readonly string[];
  readonly score: number;
};

/** The recorded postings of one kind that are most alike by the skills they name, best first. */
export const alikePostings = (
  lines: readonly ShownLine[],
  postings: readonly RecordedPosting[],
  kind: RecordedPosting['kind'],
  rarity: Rarity,
): readonly AlikePosting[] => {
  const skills = new Set(skillsOf(lines.filter(isAsking)));
  return postings
    .filter((posting) => posting.kind === kind)
    .map((posting) => {
      const other = new Set(posting.skills);
      const shared = [...skills.intersection(other)].toSorted((a, b) => rarity(b) - rarity(a));
      return { posting, shared, score: overlap(skills, other, rarity) };
    })
    .filter(({ shared }) => shared.length >= 2)
    .toSorted((a, b) => b.score - a.score);
};
