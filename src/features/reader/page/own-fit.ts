import type { SkillRow } from './read-data.ts';
import { type AskingLine, isAsking, type ShownAsk, type ShownLine } from './shown-line.ts';

/**
 * How a line stands against what somebody knows. `met`: all of it; `named`: every name fits, but the line asks for
 * experience, depth or years, which no name shows; `half`: some of it; `self`: it asks for nothing but conditions;
 * `open`: none of it; `unread`: nothing to hold against it.
 */
export type LineState = 'met' | 'named' | 'half' | 'self' | 'open' | 'unread';

/** Words that ask for more than knowing a name. */
const depth =
  /경험|경력|운영|상급|고급|능숙|숙련|숙달|깊은|깊이|심도|전문|노하우|설계|최적화|튜닝|트러블|리드|주도|구축|\d\s*년|experience|proficien|expert|advanced|in-depth|hands-on|years|deep/i;

const asksMore = ({ conditions, text }: ShownLine): boolean => conditions.length > 0 || depth.test(text);

const isAskMet = ({ mode, skills }: ShownAsk, known: ReadonlySet<string>): boolean =>
  mode === 'any' ? skills.some((id) => known.has(id)) : skills.every((id) => known.has(id));

const namesKnown = ({ asks }: ShownLine, known: ReadonlySet<string>): boolean =>
  asks.some(({ skills }) => skills.some((id) => known.has(id)));

/** Holds one line against the skills somebody knows. */
export const stateOf = (line: AskingLine, known: ReadonlySet<string>): LineState => {
  if (line.unread) return 'unread';
  if (line.asks.length === 0) return line.met ? 'met' : 'self';
  const isAll = line.asks.every((ask) => isAskMet(ask, known));
  if (isAll) return line.met || !asksMore(line) ? 'met' : 'named';
  return namesKnown(line, known) ? 'half' : 'open';
};

/** `2개 중 1개`: how many of a line's demands are met, a choice counting as one. */
export const partsOf = (
  { asks }: ShownLine,
  known: ReadonlySet<string>,
): { readonly met: number; readonly all: number } => {
  const single = asks.flatMap((ask): readonly ShownAsk[] =>
    ask.mode === 'any' ? [ask] : ask.skills.map((id) => ({ mode: 'all', skills: [id] })),
  );
  return { met: single.filter((ask) => isAskMet(ask, known)).length, all: single.length };
};

export type Tally = Readonly<Record<LineState, readonly AskingLine[]>>;

/** The lines of one level by how they stand. */
export const tallyOf = (lines: readonly ShownLine[], level: AskingLine['level'], known: ReadonlySet<string>): Tally => {
  const groups = Object.groupBy(
    lines.filter(isAsking).filter((line) => line.level === level),
    (line) => stateOf(line, known),
  );
  const { met = [], named = [], half = [], self = [], open = [], unread = [] } = groups;
  return { met, named, half, self, open, unread };
};

/** A skill worth learning for this posting, and the lines that ask for it and do not have it yet. */
export type NextSkill = {
  readonly skill: string;
  readonly required: readonly AskingLine[];
  readonly preferred: readonly AskingLine[];
  readonly others: readonly AskingLine[];
  /** Prerequisites not known yet. */
  readonly before: readonly string[];
};

const wanting = (lines: readonly ShownLine[], known: ReadonlySet<string>): readonly (readonly [string, AskingLine])[] =>
  lines.filter(isAsking).flatMap((line) =>
    line.asks
      .filter((ask) => !isAskMet(ask, known))
      .flatMap(({ skills }) => skills)
      .filter((id) => !known.has(id))
      .map((id) => [id, line] as const),
  );

/**
 * What to learn next: by the required lines of this posting that ask for it, then the preferred, then the others; ties
 * by the roadmap, then by how many recorded postings name it.
 */
export const nextSkills = (
  lines: readonly ShownLine[],
  known: ReadonlySet<string>,
  about: ReadonlyMap<string, SkillRow>,
): readonly NextSkill[] => {
  const last = Number.MAX_SAFE_INTEGER;
  const stageOf = ({ skill }: NextSkill): number => about.get(skill)?.stage?.order ?? last;
  const demandOf = ({ skill }: NextSkill): number => about.get(skill)?.demand ?? 0;
  return [...Map.groupBy(wanting(lines, known), ([id]) => id)]
    .map(([skill, asked]): NextSkill => {
      const asking = asked.map(([, line]) => line);
      return {
        skill,
        required: asking.filter(({ level }) => level === 'required'),
        preferred: asking.filter(({ level }) => level === 'preferred'),
        others: asking.filter(({ level }) => level === 'used' || level === 'duty'),
        before: (about.get(skill)?.prerequisites ?? []).filter((id) => !known.has(id)),
      };
    })
    .toSorted(
      (a, b) =>
        b.required.length - a.required.length ||
        b.preferred.length - a.preferred.length ||
        b.others.length - a.others.length ||
        stageOf(a) - stageOf(b) ||
        demandOf(b) - demandOf(a) ||
        (a.skill < b.skill ? -1 : 1),
    );
};
