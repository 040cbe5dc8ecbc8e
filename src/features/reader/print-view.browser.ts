import { levelLabels } from '../../domain/levels.ts';
import { beforeApplying, type LineState } from '../learning/index.ts';
import { requirementFor } from './page/alike.ts';
import { lineStateOf, nextSteps } from './page/own-fit.ts';
import { conditionInWords } from './page/page-words.ts';
import type { ReadData, RequirementRow } from './page/read-data.ts';
import { type AskingLine, isAsking, type ShownLine, skillsOf } from './page/shown-line.ts';
import { make } from './dom.browser.ts';
import type { SkillTable } from './skill-table.browser.ts';

/** What fits on two pages. */
const most = { required: 22, preferred: 12, questions: 10, skills: 8 } as const;
const longest = 110;

const section = (title: string, items: readonly Node[]): readonly Node[] =>
  items.length > 0
    ? [make('h3', { class: 'mt-3 text-base' }, title), make('ul', { class: 'space-y-0.5 text-sm' }, ...items)]
    : [];

const box = (words: string, isTicked = false): HTMLElement =>
  make('li', { class: 'break-inside-avoid pl-5 -indent-5' }, `${isTicked ? '☑' : '☐'} ${words}`);

/** A line as it is printed; one of a shared reading by what it asks. */
const lineWords = ({ text: pasted, asks, conditions }: ShownLine, table: SkillTable): string => {
  const text = pasted.replace(/^[-•·*▪◦\s]+/, '');
  if (text !== '') return text.length > longest ? `${text.slice(0, longest)}…` : text;
  const asked = asks.map(({ mode, skills }) =>
    skills.map((id) => table.titleOf(id)).join(mode === 'any' ? ' 또는 ' : ', '),
  );
  return [...asked, ...conditions.map(conditionInWords)].join(', ');
};

/** A line to tick; where only its names fit, with room to write what shows the rest. */
const lineBox = (line: AskingLine, state: LineState, table: SkillTable): HTMLElement => {
  const room = state === 'named' ? ' (이름은 맞아요. 보여 줄 경험: ______________________)' : '';
  return box(lineWords(line, table) + room, state === 'met');
};

/** The requirements the lines make, those of most lines first. */
const requirementsOf = (lines: readonly AskingLine[], data: ReadData): readonly RequirementRow[] =>
  [...Map.groupBy(lines, (line) => requirementFor(line, data.requirements))]
    .toSorted(([, a], [, b]) => b.length - a.length)
    .flatMap(([requirement]) => requirement ?? []);

/** A list to prepare with, for paper: what is asked, what is there, what to learn and what may be asked in the interview. */
export const printView = (
  lines: readonly ShownLine[],
  table: SkillTable,
  data: ReadData,
  known: ReadonlySet<string>,
): readonly Node[] => {
  const asking = lines.filter(isAsking);
  const at = (level: 'required' | 'preferred'): readonly AskingLine[] => asking.filter((line) => line.level === level);
  const boxes = (level: 'required' | 'preferred'): readonly Node[] =>
    at(level)
      .slice(0, most[level])
      .map((line) => lineBox(line, lineStateOf(line, known), table));
  const have = skillsOf(asking).filter((id) => known.has(id));
  const learn = nextSteps(lines, known, data).slice(0, most.skills);
  const questions = requirementsOf([...at('required'), ...at('preferred')], data).flatMap(
    ({ questions: [first] }) => first ?? [],
  );
  return [
    make('h2', { class: 'text-xl' }, '준비 목록'),
    ...section('이미 아는 것', [
      make('li', {}, have.length > 0 ? have.map((id) => table.titleOf(id)).join(', ') : '아직 고른 것이 없어요'),
    ]),
    ...section(`${levelLabels.required} 요건`, boxes('required')),
    ...section(`${levelLabels.preferred} 요건`, boxes('preferred')),
    ...section(
      '배울 것',
      learn.map(({ skill }) => box(table.titleOf(skill))),
    ),
    ...section(
      '면접에서 물어볼 만한 말',
      questions.slice(0, most.questions).map((question) => box(question)),
    ),
    ...section(
      '지원하기 전에',
      beforeApplying.map((words) => box(words)),
    ),
  ];
};
