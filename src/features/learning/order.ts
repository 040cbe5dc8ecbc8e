import { levelOrder } from '../../domain/levels.ts';
import type { Level } from '../../domain/types.ts';
import type { Guide } from './guide.ts';
import { type Demand, isNamed, partsIn } from './standing.ts';

/** What one line asks, and how much. */
export type LevelledDemand = Pick<Demand, 'asks'> & { readonly level: Level };

/** One thing to learn. */
export type Step<Line> = {
  readonly skill: string;
  /** Others that would do in its place on the lines it was chosen for. */
  readonly or: readonly string[];
  /** Lines whose names all fit once this is known. */
  readonly completes: readonly Line[];
  /** Lines it brings forward that still ask for more. */
  readonly advances: readonly Line[];
  /** Ideas one meets along the way. */
  readonly along: readonly string[];
  /** When no line asks for it: what it comes before. */
  readonly before?: string;
};

export type Order<Line> = {
  readonly steps: readonly Step<Line>[];
  /** Ideas the lines ask for that stand under something known: met already, most likely, and so no step. */
  readonly implied: readonly string[];
};

/**
 * What everything else is said in: the first of each to learn unless another of its row is known, or only another is
 * asked. The roadmap begins with the same two; a test sees to it.
 */
export const foundations: readonly (readonly string[])[] = [['python', 'java', 'scala', 'kotlin', 'go'], ['sql']];

/** A line divided by how many single demands it has left; divisible by 1 to 10, so that equal shares add up equally. */
const wholeLine = 2520;

type Worth = Readonly<Record<Level, number>>;
const nothing: Worth = { required: 0, preferred: 0, used: 0, duty: 0 };

/** What is left of each line: its single demands not known by name. */
const leftOf = <Line extends Pick<Demand, 'asks'>>(lines: readonly Line[], known: ReadonlySet<string>) =>
  lines
    .map((line) => ({ line, parts: partsIn(line).filter((part) => !isNamed(part, known)) }))
    .filter(({ parts }) => parts.length > 0);

/** What each skill is worth to the lines: of each line that lacks it the share it would bring. */
const worthsOf = (demands: readonly LevelledDemand[], known: ReadonlySet<string>): ReadonlyMap<string, Worth> => {
  const worths = new Map<string, Worth>();
  for (const { line, parts } of leftOf(demands, known)) {
    const share = Math.round(wholeLine / parts.length);
    for (const skill of new Set(parts.flatMap(({ skills }) => skills))) {
      const worth = worths.get(skill) ?? nothing;
      worths.set(skill, { ...worth, [line.level]: worth[line.level] + share });
    }
  }
  return worths;
};

const sum = (worth: Worth = nothing): number => levelOrder.reduce((all, level) => all + worth[level], 0);

type Compare = (a: string, b: string) => number;

/** The most worth first: to the required lines, then to the preferred ones, then to tools and duties. */
const byWorth =
  (worths: ReadonlyMap<string, Worth>): Compare =>
  (a, b) => {
    const [ofA, ofB] = [worths.get(a) ?? nothing, worths.get(b) ?? nothing];
    const level = levelOrder.find((one) => ofA[one] !== ofB[one]);
    return level ? ofB[level] - ofA[level] : 0;
  };

const byId: Compare = (a, b) => (a < b ? -1 : a > b ? 1 : 0);

/**
 * The one to learn now. Of a choice the alternative that is worth most is in question, or else the one most postings
 * ask. Of what is in question, whatever brings at least half as much as the best counts as equal: a line more or less
 * is chance, the roadmap is not. Equals go by the roadmap; beyond it by what they bring, then by how many postings ask.
 */
const pick = (
  demands: readonly LevelledDemand[],
  known: ReadonlySet<string>,
  worths: ReadonlyMap<string, Worth>,
  { placeOf, demandOf }: Guide,
): string | undefined => {
  const most = byWorth(worths);
  const byDemand: Compare = (a, b) => demandOf(b) - demandOf(a);
  const byPlace: Compare = (a, b) => placeOf(a) - placeOf(b);
  const first = (skills: Iterable<string>, ...orders: readonly Compare[]): string | undefined =>
    [...skills].toSorted((a, b) => [...orders, byId].reduce((told, order) => told || order(a, b), 0))[0];
  const inQuestion = new Set(
    leftOf(demands, known).flatMap(({ parts }) =>
      parts.flatMap(({ skills }) => first(skills, most, byDemand, byPlace) ?? []),
    ),
  );
  const best = worths.get(first(inQuestion, most) ?? '') ?? nothing;
  const level = levelOrder.find((one) => best[one] > 0);
  if (level === undefined) return undefined;
  const equals = [...inQuestion].filter((skill) => 2 * (worths.get(skill) ?? nothing)[level] >= best[level]);
  return first(equals, byPlace, most, byDemand);
};

/** What stands under some skills, however deep, without themselves. */
const under = (skills: Iterable<string>, { prerequisitesOf }: Guide): ReadonlySet<string> => {
  const all = new Set(skills);
  const themselves = new Set(all);
  // What is added while the set is walked is walked too.
  for (const skill of all) for (const below of prerequisitesOf(skill)) all.add(below);
  return all.difference(themselves);
};

/**
 * The ideas somebody has met who knows these skills: those under them, and those that stand on nothing and are taught
 * where the roadmap teaches one of them first.
 */
const ideasOf = (skills: ReadonlySet<string>, guide: Guide): readonly string[] => {
  const besides = guide.stops
    .filter(({ skills: [lead = ''] }) => skills.has(lead))
    .flatMap((stop) => stop.skills.filter((skill) => guide.prerequisitesOf(skill).length === 0 && !skills.has(skill)));
  return [...under(skills, guide).union(new Set(besides))].filter(guide.isConcept);
};

/**
 * A skill after all that comes before it: its prerequisites, and what the roadmap puts before it. An idea, or a stage
 * of the roadmap, is a step of its own only if the lines ask for it at least half as much as for the skill; other ideas
 * are met along the way, and what a stage teaches beside its first skill is met with that.
 */
const pathTo = (
  target: string,
  known: ReadonlySet<string>,
  worths: ReadonlyMap<string, Worth>,
  guide: Guide,
): readonly string[] => {
  const { prerequisitesOf, leadOf, leadsBefore, isConcept } = guide;
  const underKnown = under(known, guide);
  const isAskedToo = (skill: string): boolean =>
    worths.has(skill) && 2 * sum(worths.get(skill)) >= sum(worths.get(target));
  const path: string[] = [];
  const seen = new Set(known);
  const isStep = (before: string): boolean =>
    isConcept(before)
      ? isAskedToo(before)
      : worths.has(before) || !(underKnown.has(before) || seen.has(leadOf(before) ?? before));
  const walk = (skill: string): void => {
    if (seen.has(skill)) return;
    seen.add(skill);
    for (const before of prerequisitesOf(skill)) if (isStep(before)) walk(before);
    for (const before of leadsBefore(skill)) if (isAskedToo(before)) walk(before);
    path.push(skill);
  };
  walk(target);
  return path;
};

/** All the skills lines name, and what stands under them. */
const reachOf = (demands: readonly LevelledDemand[], guide: Guide): ReadonlySet<string> => {
  const named = new Set(demands.flatMap(({ asks }) => asks.flatMap(({ skills }) => skills)));
  return named.union(under(named, guide));
};

/** The language, or SQL, that comes before all else. */
const foundationFor = (
  demands: readonly LevelledDemand[],
  known: ReadonlySet<string>,
  guide: Guide,
): string | undefined => {
  const reach = reachOf(demands, guide);
  const row = foundations.find(
    (skills) => !skills.some((skill) => known.has(skill)) && skills.some((skill) => reach.has(skill)),
  );
  return row?.find((skill) => reach.has(skill));
};

/** What learning one skill does to the lines. */
const stepOf = <Line extends LevelledDemand>(
  skill: string,
  target: string,
  demands: readonly Line[],
  known: ReadonlySet<string>,
  along: readonly string[],
): Step<Line> => {
  const more = new Set([...known, skill, ...along]);
  const gaining = leftOf(demands, known).filter(({ parts }) => parts.some(({ skills }) => skills.includes(skill)));
  const isComplete = ({ asks }: Line): boolean => asks.every((ask) => isNamed(ask, more));
  const chosen = gaining.flatMap(({ parts }) => parts.filter(({ skills }) => skills.includes(skill)));
  const [first] = chosen;
  // Another does in its place only if it does so everywhere.
  const or = first?.skills.filter((id) => id !== skill && chosen.every(({ skills }) => skills.includes(id))) ?? [];
  return {
    skill,
    or,
    completes: gaining.filter(({ line }) => isComplete(line)).map(({ line }) => line),
    advances: gaining.filter(({ line }) => !isComplete(line)).map(({ line }) => line),
    along,
    ...(gaining.length === 0 && target !== skill ? { before: target } : {}),
  };
};

/**
 * What to learn for some lines, in an order a mentor would sign. Without a language and SQL these come first. Then
 * what brings the required lines furthest, then the preferred ones, then tools and duties, counted again after each
 * pick ({@link pick} tells how ties go), so that of a choice one alternative is left. Before each skill stand its
 * prerequisites, and what the roadmap puts before it if the lines ask for that too. The gap checker, the reader, the
 * roadmap and the questions all order by this.
 */
export const learningOrder = <Line extends LevelledDemand>(
  demands: readonly Line[],
  known: ReadonlySet<string>,
  guide: Guide,
): Order<Line> => {
  const ideas = ideasOf(known, guide);
  const have = new Set([...known, ...ideas]);
  const steps: Step<Line>[] = [];
  const learn = (target: string, worths: ReadonlyMap<string, Worth>): void => {
    for (const skill of pathTo(target, have, worths, guide)) {
      const along = ideasOf(new Set([skill]), guide).filter((idea) => !have.has(idea));
      steps.push(stepOf(skill, target, demands, have, along));
      for (const learnt of [skill, ...along]) have.add(learnt);
    }
  };
  for (;;) {
    const worths = worthsOf(demands, have);
    const next =
      worths.size === 0 ? undefined : (foundationFor(demands, have, guide) ?? pick(demands, have, worths, guide));
    if (next === undefined) break;
    learn(next, worths);
  }
  const asked = new Set(demands.flatMap(({ asks }) => asks.flatMap(({ skills }) => skills)));
  return { steps, implied: ideas.filter((skill) => asked.has(skill)) };
};

/** Skills as demands of their own, each wanted as much as the others. */
const each = (skills: readonly string[]): readonly LevelledDemand[] =>
  skills.map((skill) => ({ level: 'required', asks: [{ mode: 'all', skills: [skill] }] }));

/** The way along the roadmap for somebody who knows these skills, without a posting in mind. */
export const roadmapOrder = (known: ReadonlySet<string>, guide: Guide): readonly string[] =>
  learningOrder(each(guide.stops.flatMap(({ skills }) => skills[0] ?? [])), known, guide).steps.map(
    ({ skill }) => skill,
  );

/** The same skills in the order one learns them in; an idea met along the way stands before what it is met with. */
export const inLearningOrder = (skills: readonly string[], guide: Guide): readonly string[] => {
  const { steps } = learningOrder(each(skills), new Set(), guide);
  const ordered = new Set(steps.flatMap(({ skill, along }) => [...along, skill]));
  return [...ordered].filter((skill) => skills.includes(skill));
};
