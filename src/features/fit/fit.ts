import type { BindingLevel } from '../../domain/levels.ts';
import { skillsIn } from '../../domain/posting-lines.ts';
import { type Posting, type PostingLine, withoutTwins } from '../../domain/postings.ts';
import type { Ask, Level } from '../../domain/types.ts';
import {
  type Demand,
  type Guide,
  learningOrder,
  type LevelledDemand,
  type LineState,
  type Order,
  type SkillAsk,
  stateOf,
  type Tally,
  tallyOf,
} from '../learning/index.ts';

/** What a person can put forward: skill ids, and by their keys the conditions they meet and the lines they can show. */
export type Known = { readonly skills: ReadonlySet<string>; readonly conditions: ReadonlySet<string> };

type ConditionAsk = Extract<Ask, { condition: unknown }>;
type OfPosting = Pick<Posting, 'id'>;

const isCondition = (ask: Ask): ask is ConditionAsk => 'condition' in ask;

/** A line by what it is ticked by: itself, or the line it repeats. */
const lineKey = ({ id }: OfPosting, line: Pick<PostingLine, 'id' | 'sameAs'>): string =>
  line.sameAs ?? `${id}#${line.id}`;

/**
 * What a condition is ticked by: the line that asks it, or the line that one repeats: `acme/engineer#domain`. Further
 * conditions of a line add their kind, `acme/engineer#domain--years`, and from the second of a kind on its number. The
 * first has the line alone, as ticks were stored when there was one to a line.
 */
export const conditionKey = (
  posting: OfPosting,
  line: Pick<PostingLine, 'id' | 'sameAs' | 'asks'>,
  ask: ConditionAsk,
): string => {
  const key = lineKey(posting, line);
  const before = line.asks.slice(0, line.asks.indexOf(ask)).filter(isCondition);
  if (before.length === 0) return key;
  const ofKind = before.filter(({ condition }) => condition === ask.condition).length;
  return `${key}--${ask.condition}${ofKind > 0 ? `-${ofKind + 1}` : ''}`;
};

/** What a line is ticked by when somebody can show what its names do not say. */
export const shownKey = (posting: OfPosting, line: Pick<PostingLine, 'id' | 'sameAs'>): string =>
  `${lineKey(posting, line)}--shown`;

/** Newcomers may apply: a condition everybody meets. */
const isFree = ({ condition, years, yearsTo }: ConditionAsk): boolean =>
  condition === 'years' && years === 0 && yearsTo === undefined;

/** A skill that stands in for a condition, when it is known. */
const standIn = ({ orSkills }: ConditionAsk, { skills }: Known): boolean => orSkills.some((skill) => skills.has(skill));

/** What a line asks of somebody, for the one rule that tells how lines stand. */
export const demandOf = (posting: OfPosting, line: PostingLine, known: Known): Demand => {
  const ticked = (ask: ConditionAsk): boolean => known.conditions.has(conditionKey(posting, line, ask));
  return {
    text: [line.text, ...line.asks.flatMap((ask) => ('words' in ask && ask.words ? [ask.words] : []))].join(' '),
    asks: line.asks.flatMap((ask): readonly SkillAsk[] => {
      if ('all' in ask) return [{ mode: 'all', skills: ask.all }];
      if ('any' in ask) return [{ mode: 'any', skills: ask.any }];
      return !ticked(ask) && standIn(ask, known) ? [{ mode: 'any', skills: ask.orSkills }] : [];
    }),
    conditions: line.asks
      .filter(isCondition)
      .filter((ask) => ticked(ask) || !standIn(ask, known))
      .map((ask) => (ticked(ask) ? 'ticked' : isFree(ask) ? 'free' : 'open')),
    isShown: known.conditions.has(shownKey(posting, line)),
  };
};

/** How a line of a posting stands. One that asks for nothing we can tick is for the person to judge. */
export const lineStateOf = (posting: OfPosting, line: PostingLine, known: Known): LineState => {
  const state = stateOf(demandOf(posting, line, known), known.skills);
  return state === 'unread' ? 'self' : state;
};

/** The asks of a line that are not met yet. */
export const openAsks = (posting: OfPosting, line: PostingLine, known: Known): readonly Ask[] =>
  line.asks.filter((ask) => {
    if ('all' in ask) return !ask.all.every((skill) => known.skills.has(skill));
    if ('any' in ask) return !ask.any.some((skill) => known.skills.has(skill));
    return !isFree(ask) && !known.conditions.has(conditionKey(posting, line, ask)) && !standIn(ask, known);
  });

/** How far a person gets with a posting: the lines of each binding level by how they stand. */
export type Fit = Readonly<Record<BindingLevel, Tally<PostingLine>>> & {
  /** Skills of the daily work: named as used, asked of nobody. */
  readonly tools: readonly string[];
};

/** Holds what somebody knows against a posting, required and preferred lines apart. */
export const fitOf = (posting: Posting, known: Known): Fit => {
  const at = (level: Level): readonly PostingLine[] => posting.lines.filter((line) => line.level === level);
  const tally = (level: Level): Tally<PostingLine> => tallyOf(at(level), (line) => lineStateOf(posting, line, known));
  return { required: tally('required'), preferred: tally('preferred'), tools: skillsIn(at('used')) };
};

/** A line and the posting it stands in. */
export type LineOf = LevelledDemand & { readonly posting: Posting; readonly line: PostingLine };

/** What to learn for some postings, by the one order of the site; a twin counts once. */
export const planFor = (postings: readonly Posting[], known: Known, guide: Guide): Order<LineOf> =>
  learningOrder(
    withoutTwins(postings).flatMap((posting) =>
      posting.lines.map((line): LineOf => ({
        posting,
        line,
        level: line.level,
        asks: demandOf(posting, line, known).asks,
      })),
    ),
    known.skills,
    guide,
  );

/** A condition to tick, and the lines that ask it. */
export type Condition = {
  readonly key: string;
  readonly ask: ConditionAsk;
  readonly lines: readonly { readonly posting: Posting; readonly line: PostingLine }[];
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
