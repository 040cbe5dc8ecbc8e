import type { BindingLevel } from '../../domain/levels.ts';
import { skillsIn } from '../../domain/posting-lines.ts';
import { type Posting, type PostingLine, withoutTwins } from '../../domain/postings.ts';
import type { Ask, Level } from '../../domain/types.ts';

/** What a person can put forward: skill ids, and the conditions they meet by {@link conditionKey}. */
export type Known = { readonly skills: ReadonlySet<string>; readonly conditions: ReadonlySet<string> };

type ConditionAsk = Extract<Ask, { condition: unknown }>;

const isCondition = (ask: Ask): ask is ConditionAsk => 'condition' in ask;

/**
 * What a condition is ticked by: the line that asks it, or the line that one repeats: `acme/engineer#domain`. Further
 * conditions of a line add their kind, `acme/engineer#domain--years`, and from the second of a kind on its number. The
 * first has the line alone, as ticks were stored when there was one to a line.
 */
export const conditionKey = (
  posting: Pick<Posting, 'id'>,
  { id, sameAs, asks }: Pick<PostingLine, 'id' | 'sameAs' | 'asks'>,
  ask: ConditionAsk,
): string => {
  const line = sameAs ?? `${posting.id}#${id}`;
  const before = asks.slice(0, asks.indexOf(ask)).filter(isCondition);
  if (before.length === 0) return line;
  const ofKind = before.filter(({ condition }) => condition === ask.condition).length;
  return `${line}--${ask.condition}${ofKind > 0 ? `-${ofKind + 1}` : ''}`;
};

const isAskMet = (
  posting: Pick<Posting, 'id'>,
  line: PostingLine,
  ask: Ask,
  { skills, conditions }: Known,
): boolean => {
  if ('all' in ask) return ask.all.every((skill) => skills.has(skill));
  if ('any' in ask) return ask.any.some((skill) => skills.has(skill));
  return conditions.has(conditionKey(posting, line, ask)) || ask.orSkills.some((skill) => skills.has(skill));
};

/** A line is covered when all of its asks are met. A line that asks for nothing we can tick is never covered. */
export const isCovered = (posting: Pick<Posting, 'id'>, line: PostingLine, known: Known): boolean =>
  line.asks.length > 0 && line.asks.every((ask) => isAskMet(posting, line, ask, known));

/** The asks of a line that are not met yet. */
export const openAsks = (posting: Pick<Posting, 'id'>, line: PostingLine, known: Known): readonly Ask[] =>
  line.asks.filter((ask) => !isAskMet(posting, line, ask, known));

/** The lines of one level: which are covered and which are not. */
export type Coverage = { readonly covered: readonly PostingLine[]; readonly missing: readonly PostingLine[] };

/** How far a person gets with a posting. */
export type Fit = Readonly<Record<BindingLevel, Coverage>> & {
  /** Skills of the daily work: named as used, asked of nobody. */
  readonly tools: readonly string[];
};

const coverageOf = (posting: Posting, level: Level, known: Known): Coverage => {
  const { covered = [], missing = [] } = Object.groupBy(
    posting.lines.filter((line) => line.level === level),
    (line) => (isCovered(posting, line, known) ? 'covered' : 'missing'),
  );
  return { covered, missing };
};

/** Holds what somebody knows against a posting, required and preferred lines apart. */
export const fitOf = (posting: Posting, known: Known): Fit => ({
  required: coverageOf(posting, 'required', known),
  preferred: coverageOf(posting, 'preferred', known),
  tools: skillsIn(posting.lines.filter(({ level }) => level === 'used')),
});

/** A line and the posting it stands in. */
export type LineOf = { readonly posting: Posting; readonly line: PostingLine };

/** The lines one more skill would complete. */
export type Gain = { readonly skill: string } & Readonly<Record<BindingLevel, readonly LineOf[]>>;

const newlyCovered = (postings: readonly Posting[], level: Level, known: Known, skill: string): readonly LineOf[] => {
  const more = { ...known, skills: new Set([...known.skills, skill]) };
  return postings.flatMap((posting) =>
    posting.lines
      .filter((line) => line.level === level && !isCovered(posting, line, known) && isCovered(posting, line, more))
      .map((line) => ({ posting, line })),
  );
};

/**
 * What each skill not known yet would newly complete, the most required lines first, then the most preferred ones,
 * then by id. Skills that complete no line are left out; a twin counts once.
 */
export const gainsOf = (postings: readonly Posting[], known: Known): readonly Gain[] => {
  const sample = withoutTwins(postings);
  return skillsIn(sample.flatMap(({ lines }) => lines))
    .filter((skill) => !known.skills.has(skill))
    .map((skill) => ({
      skill,
      required: newlyCovered(sample, 'required', known, skill),
      preferred: newlyCovered(sample, 'preferred', known, skill),
    }))
    .filter(({ required, preferred }) => required.length + preferred.length > 0)
    .toSorted(
      (a, b) =>
        b.required.length - a.required.length ||
        b.preferred.length - a.preferred.length ||
        (a.skill < b.skill ? -1 : 1),
    );
};

/** The gains that share the first place. */
export const bestOf = (gains: readonly Gain[]): readonly Gain[] =>
  gains.filter(
    ({ required, preferred }) =>
      required.length === gains[0]?.required.length && preferred.length === gains[0].preferred.length,
  );

/** A condition to tick, and the lines that ask it. */
export type Condition = {
  readonly key: string;
  readonly ask: ConditionAsk;
  readonly lines: readonly LineOf[];
};

/** The conditions postings ask for, each once, in the order of the postings. */
export const conditionsOf = (postings: readonly Posting[]): readonly Condition[] => {
  const asked = postings.flatMap((posting) =>
    posting.lines.flatMap((line) =>
      line.asks.flatMap((ask) =>
        isCondition(ask) ? [{ key: conditionKey(posting, line, ask), ask, posting, line }] : [],
      ),
    ),
  );
  return [...Map.groupBy(asked, ({ key }) => key)].flatMap(([key, all]) =>
    all[0] ? [{ key, ask: all[0].ask, lines: all.map(({ posting, line }) => ({ posting, line })) }] : [],
  );
};

/** The skills to learn for a target, the target last, each after its own prerequisites; known ones are left out. */
export const pathTo = (
  target: string,
  prerequisites: (skill: string) => readonly string[],
  known: ReadonlySet<string>,
): readonly string[] => {
  const path: string[] = [];
  const seen = new Set<string>(known);
  const walk = (skill: string): void => {
    if (seen.has(skill)) return;
    seen.add(skill);
    for (const before of prerequisites(skill)) walk(before);
    path.push(skill);
  };
  walk(target);
  return path;
};

/** A step of a plan: the skill to learn, and the one it leads to. */
export type Step = { readonly skill: string; readonly gain: Gain };

/** What to learn next: the paths to the skills that are worth most, one after the other, each skill once. */
export const planOf = (
  gains: readonly Gain[],
  prerequisites: (skill: string) => readonly string[],
  known: ReadonlySet<string>,
): readonly Step[] => {
  const steps = new Map<string, Step>();
  for (const gain of gains) {
    for (const skill of pathTo(gain.skill, prerequisites, known)) {
      if (!steps.has(skill)) steps.set(skill, { skill, gain });
    }
  }
  return [...steps.values()];
};
