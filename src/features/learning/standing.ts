/** One demand for skills: all of them, or any one of them. */
export type SkillAsk = { readonly mode: 'all' | 'any'; readonly skills: readonly string[] };

/** How a condition stands: `ticked` by the person, `open`, or `free` when everybody meets it, as 신입 가능. */
export type ConditionState = 'ticked' | 'open' | 'free';

/** What one line asks, as far as somebody can be held against it. */
export type Demand = {
  /** The words of the line; empty where they are not known, as in a shared reading. */
  readonly text: string;
  readonly asks: readonly SkillAsk[];
  readonly conditions: readonly ConditionState[];
  /** The person says that they can show what a name does not. */
  readonly isShown: boolean;
};

/**
 * How a line stands against what somebody knows. `met`: all of it; `named`: every name fits, but the line asks for
 * experience, depth or years, which no name shows; `half`: some of it; `self`: it asks for nothing but conditions;
 * `open`: none of it; `unread`: nothing to hold against it.
 */
export const lineStates = ['met', 'named', 'half', 'self', 'open', 'unread'] as const;
export type LineState = (typeof lineStates)[number];

/** What each state is called. */
export const stateWords = {
  met: '충족했어요',
  named: '이름은 맞아요, 경험은 따로 보여 주세요',
  half: '일부만 충족했어요',
  self: '스스로 확인해요',
  open: '부족해요',
  unread: '읽지 못했어요',
} as const satisfies Record<LineState, string>;

/** Words that ask for more than knowing a name. */
const depth =
  /경험|경력|실무|운영(?!체제)|중급|상급|고급|능숙|숙련|숙달|깊은|깊이|심도|전문|노하우|설계|최적화|튜닝|트러블|리드(?!타임)|주도|구축|\d\s*년|[해써려어아여와뤄겨쳐내워춰러꿔져] ?(?:본(?![가-힣])|봤|봄(?![가-힣])|보신)|experience|proficien|expert|advanced|in-depth|hands-on|years|deep/i;
/** Words that take it back. */
const noDepth = /(?:경험|경력)\s*(?:이|은|는|을)?\s*(?:없|무관|불문|상관)|without experience|no experience/gi;

/** Whether the words of a line ask for experience, depth or years. */
export const asksDepth = (text: string): boolean => depth.test(text.replace(noDepth, ''));

/** Whether somebody knows what an ask names. */
export const isNamed = ({ mode, skills }: SkillAsk, known: ReadonlySet<string>): boolean =>
  mode === 'any' ? skills.some((id) => known.has(id)) : skills.every((id) => known.has(id));

const nameState = ({ text, conditions, isShown }: Demand): 'met' | 'named' => {
  if (isShown) return 'met';
  if (conditions.includes('open')) return 'named';
  return conditions.includes('ticked') || !asksDepth(text) ? 'met' : 'named';
};

/** Holds one line against the skills somebody knows. A name alone never shows experience, depth or years. */
export const stateOf = (demand: Demand, known: ReadonlySet<string>): LineState => {
  const { asks, conditions, isShown } = demand;
  if (asks.length + conditions.length === 0) return 'unread';
  if (asks.length === 0) {
    if (isShown || !conditions.includes('open')) return 'met';
    return conditions.includes('ticked') ? 'half' : 'self';
  }
  if (asks.every((ask) => isNamed(ask, known))) return nameState(demand);
  const isBegun = asks.some(({ skills }) => skills.some((id) => known.has(id))) || conditions.includes('ticked');
  return isBegun ? 'half' : 'open';
};

/** The single demands of a line: a choice counts as one, of a whole each skill. */
export const partsIn = ({ asks }: Pick<Demand, 'asks'>): readonly SkillAsk[] =>
  asks.flatMap((ask): readonly SkillAsk[] =>
    ask.mode === 'any' ? [ask] : ask.skills.map((id) => ({ mode: 'all', skills: [id] })),
  );

/** `2개 중 1개`: how many of a line's single demands are known by name. */
export const countParts = (
  demand: Pick<Demand, 'asks'>,
  known: ReadonlySet<string>,
): { readonly met: number; readonly all: number } => {
  const parts = partsIn(demand);
  return { met: parts.filter((part) => isNamed(part, known)).length, all: parts.length };
};

/** Lines by how they stand. */
export type Tally<Line> = Readonly<Record<LineState, readonly Line[]>>;

export const tallyOf = <Line>(lines: readonly Line[], stateIn: (line: Line) => LineState): Tally<Line> => {
  const { met = [], named = [], half = [], self = [], open = [], unread = [] } = Object.groupBy(lines, stateIn);
  return { met, named, half, self, open, unread };
};
