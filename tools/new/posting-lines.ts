import { isBinding } from '#src/domain/levels.ts';
import { yearsInWords } from '#src/domain/labels.ts';
import type { Condition as ConditionKind, Entry, Section } from '#src/domain/types.ts';
import type { Condition, ReadLine } from '#src/features/reader/index.ts';
import { requirementsFor } from '#src/features/requirements/match.ts';
import { draftMarks } from '../content/draft-marks.ts';

type Requirement = Pick<Entry<'requirements'>, 'id' | 'wording'>;

/** The lines of a drafted posting. */
export type LinesDraft = {
  /** Their YAML, from the first item on. */
  readonly yaml: string;
  /** How many lines ask something, and how many of them are doubtful. */
  readonly lines: number;
  readonly doubtful: number;
  /** Lines about the person (military service, sex, age), which are never kept. */
  readonly personal: number;
};

/** As much of a line that asks nothing as shows what it was. */
const glance = 60;

const oneLine = (text: string): string => text.replace(/[\p{Cc}\p{Zl}\p{Zp}\s]+/gu, ' ').trim();

const isAsked = ({ section }: ReadLine): boolean => section !== 'heading' && section !== 'other';

const skillsOf = ({ asks }: ReadLine): readonly string[] => asks.flatMap(({ skills }) => skills.map(({ id }) => id));

const usualLevel: Readonly<Record<Section, string>> = {
  duty: 'duty',
  required: 'required',
  preferred: 'preferred',
  stack: 'used',
};

const conditionYaml = (condition: Condition): string => {
  if (condition.kind !== 'years') return `{ condition: ${condition.kind}, text: ${draftMarks.text} }`;
  const { min, max } = condition;
  const to = max === undefined ? '' : `, yearsTo: ${max}`;
  return `{ condition: years, text: ${yearsInWords(min, max)}, years: ${min}${to} }`;
};

/** What a line asks, each thing once. Alternatives of one skill alone are no alternatives. */
const asksYaml = ({ asks, conditions }: ReadLine): readonly string[] => {
  const skills = asks.map(({ mode, skills: matches }) => {
    const ids = [...new Set(matches.map(({ id }) => id))];
    return `${ids.length > 1 ? mode : 'all'}: [${ids.join(', ')}]`;
  });
  const items = [...new Set([...skills, ...conditions.map(conditionYaml)])];
  return items.length === 0 ? [] : ['    asks:', ...items.map((item) => `      - ${item}`)];
};

const doubtsOf = (line: ReadLine, isLevelled: boolean, requirement: string | undefined): readonly string[] => {
  const corrected = line.asks.flatMap(({ skills }) =>
    skills.flatMap(({ text, corrected: meant }) =>
      meant === undefined ? [] : [`오타로 보고 읽었어요: '${text}' → '${meant}'`],
    ),
  );
  // Only a line an applicant is held to needs the words of a requirement.
  const needsRequirement = isBinding(line.level ?? 'duty') && requirement === undefined;
  return [
    ...(line.unread ? ['무엇을 바라는 줄인지 읽지 못했어요. asks를 쓰거나, 바라는 것이 없으면 줄을 지우세요.'] : []),
    ...corrected,
    ...(isLevelled ? ['자리와 말의 수준이 달라 보여요. level이 맞는지 보세요.'] : []),
    ...(needsRequirement ? ['맞는 요건을 찾지 못했어요. requirement에 id를 쓰세요.'] : []),
  ];
};

/** A name for a line that no line before it has: by what it asks. */
const idFor = (line: ReadLine, requirement: string | undefined, taken: Map<string, number>): string => {
  const base = skillsOf(line)[0] ?? line.conditions[0]?.kind ?? requirement ?? 'line';
  const count = (taken.get(base) ?? 0) + 1;
  taken.set(base, count);
  return count === 1 ? base : `${base}-${count}`;
};

/**
 * The lines of a reading as the YAML of a posting: the words of the posting above each entry as a comment, its section,
 * level, asks, conditions and requirement, and a place for the editor's own words. Lines that ask nothing stand as
 * comments alone, shortened; lines about the person are left out.
 */
export const linesDraft = (lines: readonly ReadLine[], requirements: readonly Requirement[]): LinesDraft => {
  const taken = new Map<string, number>();
  let doubtful = 0;
  const entry = (line: ReadLine): readonly string[] => {
    const conditions: readonly ConditionKind[] = line.conditions.map(({ kind }) => kind);
    const fitting = requirementsFor({ text: line.text, skills: skillsOf(line), conditions }, requirements);
    const isLevelled = line.level !== undefined && line.level !== usualLevel[line.section as Section];
    const [requirement, ...others] = fitting;
    const doubts = doubtsOf(line, isLevelled, requirement);
    const hint = others.length > 0 ? ` [다른 요건 후보: ${others.slice(0, 2).join(', ')}]` : '';
    if (doubts.length > 0) doubtful += 1;
    return [
      `  ${draftMarks.original} ${oneLine(line.text)}${hint}`,
      ...doubts.map((doubt) => `  ${draftMarks.doubt} ${oneLine(doubt)}`),
      `  - id: ${idFor(line, requirement, taken)}`,
      `    section: ${line.section}`,
      ...(isLevelled ? [`    level: ${line.level}`] : []),
      `    text: ${draftMarks.text}`,
      ...asksYaml(line),
      ...(requirement === undefined ? [] : [`    requirement: ${requirement}`]),
    ];
  };
  const kept = lines.filter(({ personal }) => !personal);
  const yaml = kept.flatMap((line) =>
    isAsked(line) ? entry(line) : [`  ${draftMarks.original} (뺀 줄) ${oneLine(line.text).slice(0, glance)}`],
  );
  return {
    yaml: yaml.join('\n'),
    lines: kept.filter(isAsked).length,
    doubtful,
    personal: lines.length - kept.length,
  };
};
