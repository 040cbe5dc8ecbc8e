import { isListGap, type NameMatch } from '../names/index.ts';
import type { PlacedReason } from './placing.ts';
import type { Ask, Section } from './types.ts';

const choice = /또는|혹은|이나(?=\s)|(?:^|[가-힣A-Za-z\s])나\s|(?:^|[\s,)])or(?=\s)|and\/or|내지/i;
const slash = /^\s*\/\s*$/;
const examples =
  /^\)?[\s,]*(?:등|과 ?같은|와 ?같은|같은|중(?:에서?)?\s?(?:하나|한|1|택|어느|최소|두|2)|etc|기타|계열|or similar|or equivalent)/i;
const examplesBefore = /(?:such as|e\.?g\.?,?|like|예\s?[:)]|예를 들어|ex\)?\s?[).:]?)[\s:]*$/i;
const oneOf =
  /중 ?(?:하나|한 ?가지|한 ?개|1 ?(?:개|가지|종)|어느|택|최소|[2-9] ?개)|하나 ?이상|한 ?(?:개|가지) ?이상|[1-9] ?(?:개|가지|종) ?이상|one or more|at least one|one of|any of|either/i;
const unknownItem = /^[\s,·/]*(?:및\s|와\s|and\s)?[A-Za-z][\w.+#-]*/;
const opensGroup = /[([:：]/;
const vendors = new Set(['aws', 'gcp', 'azure', 'nbp', 'ibm-cloud']);

type Run = NameMatch[];

interface Line {
  readonly text: string;
  readonly base: number;
  readonly section: Section;
  /** Words such as 중 하나 stand on the line. */
  readonly asksOne: boolean;
}

const between = (line: Line, left: NameMatch, right: NameMatch): string =>
  line.text.slice(left.end - line.base, right.start - line.base);

const isLinked = (gap: string): boolean =>
  !opensGroup.test(gap) && !/등(?:의)?\s|같은|[)\]+]/.test(gap) && isListGap(gap) && gap.trim() !== '';

/** Neighbours in one list, list by list. */
const toRuns = (line: Line, matches: readonly NameMatch[]): readonly Run[] => {
  const runs: Run[] = [];
  let last: NameMatch | undefined;
  for (const match of matches) {
    const run = runs.at(-1);
    if (run !== undefined && last !== undefined && isLinked(between(line, last, match))) run.push(match);
    else runs.push([match]);
    last = match;
  }
  return runs;
};

/** Whether words of a choice follow a list, maybe behind a few more items we have no name for. */
const hasExamplesAfter = (line: Line, run: Run): boolean => {
  const end = run.at(-1)?.end ?? line.base;
  let rest = line.text.slice(end - line.base, end - line.base + 80);
  for (let item = 0; item < 6; item += 1) {
    if (examples.test(rest)) return true;
    const shorter = rest.replace(unknownItem, '');
    if (shorter === rest) return false;
    rest = shorter;
  }
  return false;
};

const gapsOf = (line: Line, run: Run): readonly string[] =>
  run.slice(1).flatMap((match, index) => {
    const left = run[index];
    return left === undefined ? [] : [between(line, left, match)];
  });

const isChoice = (line: Line, run: Run, isLongest: boolean): boolean => {
  if (run.length < 2) return false;
  const gaps = gapsOf(line, run);
  if (gaps.some((gap) => choice.test(gap))) return true;
  if (line.section !== 'required' && line.section !== 'preferred') return false;
  if (gaps.some((gap) => slash.test(gap)) && gaps.every((gap) => /^[\s,/·]*$/.test(gap))) return true;
  const begin = (run[0]?.start ?? line.base) - line.base;
  const head = line.text.slice(Math.max(0, begin - 24), begin);
  if (hasExamplesAfter(line, run) || examplesBefore.test(head)) return true;
  if (run.every(({ id }) => vendors.has(id)) && gaps.every((gap) => /^[\s,/·]*$/.test(gap))) return true;
  return isLongest && line.asksOne;
};

/** The run in which each skill counts: of those that name it, the longest, so that a list keeps what its label names too. */
const homes = (runs: readonly Run[]): ReadonlyMap<string, Run> => {
  const home = new Map<string, Run>();
  for (const run of runs) for (const { id } of run) if ((home.get(id)?.length ?? 0) < run.length) home.set(id, run);
  return home;
};

const unique = (skills: readonly NameMatch[]): readonly NameMatch[] =>
  skills.filter(({ id }, index) => skills.findIndex((other) => other.id === id) === index);

export interface Asked {
  readonly asks: readonly Ask[];
  readonly reasons: readonly PlacedReason[];
}

/** Groups the skills of a line into demands: a list is one demand, met by any of it where the words make it a choice. */
export const toAsks = (matches: readonly NameMatch[], text: string, base: number, section: Section): Asked => {
  const line: Line = { text, base, section, asksOne: oneOf.test(text) };
  const runs = toRuns(line, matches);
  const longest = Math.max(0, ...runs.map((run) => run.length));
  const home = homes(runs);
  const reasons: PlacedReason[] = [];
  const asks = runs.flatMap((run): readonly Ask[] => {
    const skills = unique(run.filter(({ id }) => home.get(id) === run));
    if (skills.length === 0) return [];
    const choice = skills.length > 1 && isChoice(line, run, run.length === longest);
    if (choice) reasons.push({ kind: 'any', start: run[0]?.start ?? base, end: run.at(-1)?.end ?? base });
    return [{ mode: choice ? 'any' : 'all', skills }];
  });
  return { asks, reasons };
};
