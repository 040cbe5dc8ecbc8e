import { conditionInWords, levelWords } from './page/page-words.ts';
import { isAsking, type ShownAsk, type ShownCondition, type ShownLine } from './page/shown-line.ts';
import { stamp } from '../../ui/templates.browser.ts';
import { make } from './dom.browser.ts';
import type { SkillTable } from './skill-table.browser.ts';

/** The id of a line's element, for links inside the page. */
export const anchorOf = (key: string): string => `l${key.replace('.', '-')}`;

const rail =
  'bg-strong-rule absolute top-0 bottom-0 left-1.5 w-0.5 group-first:top-3 group-last:bottom-auto group-last:h-3';

const words = ({ text, names, line }: ShownLine): readonly (Node | string)[] => {
  if (text === '') return [`${line}번째 줄`];
  const parts: (Node | string)[] = [];
  let at = 0;
  for (const { start, end } of names) {
    if (start < at) continue;
    parts.push(text.slice(at, start), make('b', { class: 'font-bold' }, text.slice(start, end)));
    at = end;
  }
  return [...parts, text.slice(at)];
};

const knownMark = (isKnown: boolean): HTMLElement =>
  make('span', { 'data-known-mark': '', class: 'text-soft empty:hidden' }, isKnown ? '✓ 알아요' : '');

const askView = ({ mode, skills }: ShownAsk, table: SkillTable, known: ReadonlySet<string>): HTMLElement => {
  const isChoice = mode === 'any' && skills.length > 1;
  const chips = skills.map((id) => table.chip(id, { 'data-skill': id }, knownMark(known.has(id))));
  const look = isChoice
    ? 'border-strong-rule flex flex-wrap items-center gap-1.5 border-x-2 rounded-md px-2 py-0.5'
    : 'flex flex-wrap items-center gap-1.5';
  const label = isChoice ? [make('span', { class: 'text-soft' }, '이 중 하나')] : [];
  return make('div', { 'data-ask': mode, class: look }, ...label, ...chips);
};

const conditionView = (condition: ShownCondition): HTMLElement =>
  make(
    'span',
    { class: 'border-strong-rule inline-flex min-h-7 items-center rounded-sm border border-dashed px-2' },
    conditionInWords(condition),
  );

/** Years and degrees are told on the line itself, for whoever reads the page by program. */
const told = ({ conditions }: ShownLine): Readonly<Record<string, string | undefined>> => {
  const years = conditions.flatMap((condition) => (condition.kind === 'years' ? [condition.min] : []));
  return {
    'data-years': years.length > 0 ? String(Math.max(...years)) : undefined,
    'data-degree': conditions.some(({ kind }) => kind === 'degree') ? '' : undefined,
  };
};

const fold = (place: string, ...summary: readonly (Node | string)[]): HTMLElement =>
  make(
    'details',
    { class: place },
    make('summary', { class: 'min-h-7 cursor-pointer list-none text-sm' }, ...summary),
    make('div', { 'data-slot': 'details', class: 'border-rule mt-1 space-y-4 border-l-4 py-1 pl-4 text-sm' }),
  );

const askingBody = (line: ShownLine, table: SkillTable, known: ReadonlySet<string>): readonly Node[] => {
  const { level, asks, conditions, unread, edited } = line;
  const label = make('span', { class: 'mr-2 text-sm font-bold' }, level ? levelWords[level] : '');
  const asked = [...asks.map((ask) => askView(ask, table, known)), ...conditions.map(conditionView)];
  const notes = [
    ...(unread ? [make('span', { class: 'bg-target rounded-sm px-1.5 text-sm' }, '읽지 못한 줄')] : []),
    ...(edited ? [make('span', { class: 'text-soft text-sm' }, '내가 고친 줄')] : []),
  ];
  return [
    make('p', { class: 'whitespace-pre-wrap' }, label, ...words(line)),
    make(
      'div',
      { class: 'flex flex-wrap items-center gap-1.5 text-sm' },
      ...asked,
      ...notes,
      fold(
        'open:basis-full print:hidden',
        make(
          'span',
          { class: 'text-link inline-flex min-h-7 items-center underline' },
          unread ? '이유와 고치기' : '읽는 법',
        ),
      ),
    ),
  ];
};

/** A line that asks nothing: calm, and itself the way into its fold. */
const quietBody = (line: ShownLine): readonly Node[] => {
  const look =
    line.section === 'heading' ? 'font-bold' : 'text-soft line-clamp-2 group-has-[details[open]]:line-clamp-none';
  const note = line.personal ? [make('span', { class: 'text-soft' }, '사람을 가리는 말이라 세지 않아요')] : [];
  return [fold('', make('span', { class: `hover:underline whitespace-pre-wrap ${look}` }, ...words(line)), ...note)];
};

/** A line of the posting as a stop on its route: the level on the rail, the words, what they ask for. */
export const lineView = (line: ShownLine, table: SkillTable, known: ReadonlySet<string>): HTMLElement => {
  const asking = isAsking(line);
  const mark = asking ? [stamp(`mark-${line.level}`)] : [];
  const body = asking ? askingBody(line, table, known) : quietBody(line);
  return make(
    'li',
    {
      id: anchorOf(line.key),
      'data-line': String(line.line),
      'data-key': line.key,
      'data-section': line.section,
      'data-level': line.level,
      ...told(line),
      class: `group relative grid [contain:layout_style] scroll-mt-24 grid-cols-[1.75rem_minmax(0,1fr)] ${
        asking ? 'pb-4' : `pb-1 ${line.section === 'heading' ? 'pt-3' : 'group-data-only/lines:hidden'}`
      }`,
    },
    make('span', { 'aria-hidden': 'true', class: rail }),
    make('span', { class: 'relative h-7 pt-[0.45rem]' }, ...mark),
    make('div', { class: asking ? 'space-y-1.5' : '' }, ...body),
  );
};

/** Says on every chip whether its skill is known now. */
export const markKnown = (root: ParentNode, known: ReadonlySet<string>): void => {
  for (const chip of root.querySelectorAll<HTMLElement>('[data-skill]')) {
    const mark = chip.querySelector('[data-known-mark]');
    if (mark) mark.textContent = known.has(chip.dataset['skill'] ?? '') ? '✓ 알아요' : '';
  }
};
