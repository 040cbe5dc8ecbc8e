import { levelLabels } from '../../domain/levels.ts';
import { conditionInWords } from './page/page-words.ts';
import { isAsking, type AskingLine, type ShownCondition, type ShownLine } from './page/shown-line.ts';
import { part } from '../../ui/parts.browser.ts';
import { stamp } from '../../ui/templates.browser.ts';
import { make } from './dom.browser.ts';
import { lineView, wordsOf } from './line-view.browser.ts';
import type { SkillTable } from './skill-table.browser.ts';

const conditionView = (condition: ShownCondition): HTMLElement =>
  make(
    'span',
    { class: 'border-strong-rule inline-flex min-h-7 items-center rounded-sm border border-dashed px-2' },
    conditionInWords(condition),
  );

/** Years and degrees are told on the line itself, for whoever reads the page by program. */
const tell = (view: HTMLElement, { conditions }: ShownLine): void => {
  const years = conditions.flatMap((condition) => (condition.kind === 'years' ? [condition.min] : []));
  if (years.length > 0) view.dataset['years'] = String(Math.max(...years));
  if (conditions.some(({ kind }) => kind === 'degree')) view.dataset['degree'] = '';
};

const fold = (place: string, ...summary: readonly (Node | string)[]): HTMLElement =>
  make(
    'details',
    { class: place },
    make('summary', { class: 'min-h-7 cursor-pointer list-none text-sm' }, ...summary),
    make('div', { 'data-slot': 'details', class: 'border-rule mt-1 space-y-4 border-l-4 py-1 pl-4 text-sm' }),
  );

const choiceLook = ['border-strong-rule', 'rounded-md', 'border-x-2', 'px-2', 'py-0.5'];

const tapLook = 'text-soft hover:text-link min-h-7 min-w-6 cursor-pointer text-sm underline';
/** Beside every quiet line, so it comes with the pointer or the focus where there is a pointer. */
const quietLook = 'shrink-0 pointer-fine:opacity-0 group-hover:opacity-100 focus-visible:opacity-100';

const tap = (action: string, label: string, attributes: Readonly<Record<string, string>>, look = ''): HTMLElement =>
  make('button', { type: 'button', 'data-do': action, class: `${tapLook} ${look}`, ...attributes }, label);

/** The other level it is most likely to be, with one tap; the fold has them all. */
const levelTap = ({ level }: AskingLine): HTMLElement => {
  const other = level === 'required' ? 'preferred' : 'required';
  return tap('level', `${levelLabels[other]}로`, { value: other, 'data-focus': 'tap-level' });
};

/** A skill that is not meant goes with one tap on the sign behind it. */
const addTaps = (view: HTMLElement, table: SkillTable): void => {
  for (const chip of view.querySelectorAll<HTMLElement>('[data-skill]')) {
    const of = chip.dataset['skill'] ?? '';
    const pair = make('span', { class: 'inline-flex items-center' });
    chip.replaceWith(pair);
    pair.append(
      chip,
      tap('without', '×', { 'data-of': of, 'aria-label': `${table.titleOf(of)} 빼기` }, 'no-underline'),
    );
  }
};

const dressAsking = (view: HTMLElement, line: AskingLine, table: SkillTable): void => {
  const { conditions, unread, edited } = line;
  tell(view, line);
  addTaps(view, table);
  for (const choice of view.querySelectorAll('[data-ask=any]')) choice.classList.add(...choiceLook);
  const look = 'text-link inline-flex min-h-7 items-center underline';
  part(view, '[data-slot=asked]', HTMLElement).append(
    ...conditions.map(conditionView),
    ...(unread ? [make('span', { class: 'bg-target rounded-sm px-1.5' }, '읽지 못한 줄')] : []),
    ...(edited ? [make('span', { class: 'text-soft' }, '내가 고친 줄')] : []),
    levelTap(line),
    tap('not-asked', '요건 아님', { 'data-focus': 'tap-asked' }),
    fold('open:basis-full print:hidden', make('span', { class: look }, unread ? '이유와 고치기' : '읽는 법')),
  );
};

/** A line that asks nothing: calm, and itself the way into its fold. */
const dressQuiet = (view: HTMLElement, line: ShownLine, table: SkillTable): void => {
  const isHeading = line.section === 'heading';
  const look = isHeading ? '' : ' line-clamp-2 group-has-[details[open]]:line-clamp-none';
  const note = line.personal ? [make('span', {}, '사람을 가리는 말이라 세지 않아요')] : [];
  const words = make('span', { class: `whitespace-pre-wrap hover:underline${look}` }, ...wordsOf(line, table));
  const raise = tap('level', '요건이에요', { value: 'required', 'data-focus': 'tap-asked' }, quietLook);
  const body = part(view, '[data-slot=body]', HTMLElement);
  body.className = 'flex items-start gap-2';
  body.replaceChildren(fold('min-w-0 grow', words, ...note), ...(isHeading ? [] : [raise]));
};

const rail =
  'bg-strong-rule absolute top-0 bottom-0 left-1.5 w-0.5 group-first:top-3 group-last:bottom-auto group-last:h-3';

/** Makes a line a stop on the route of its posting, with its level on the rail. */
const putOnRail = (view: HTMLElement, { section, level }: ShownLine): void => {
  const quiet = section === 'heading' ? 'pt-3 pb-1 font-bold' : 'text-soft pb-1 group-data-only/lines:hidden';
  view.className = `group relative grid [contain:layout_style] scroll-mt-24 grid-cols-[1.75rem_minmax(0,1fr)] ${level ? 'pb-4' : quiet}`;
  view.prepend(
    make('span', { 'aria-hidden': 'true', class: rail }),
    make('span', { class: 'relative h-7 pt-[0.45rem]' }, ...(level ? [stamp(`mark-${level}`)] : [])),
  );
};

/** A line with everything that is known of it, and what sets it right with one tap. */
export const dressedLine = (line: ShownLine, table: SkillTable): HTMLElement => {
  const view = lineView(line, table);
  if (isAsking(line)) dressAsking(view, line, table);
  else dressQuiet(view, line, table);
  putOnRail(view, line);
  return view;
};

/** Says on every chip whether its skill is known now. */
export const markKnown = (root: ParentNode, known: ReadonlySet<string>): void => {
  for (const chip of root.querySelectorAll<HTMLElement>('[data-skill]')) {
    const mark = chip.querySelector('[data-known]');
    const isKnown = known.has(chip.dataset['skill'] ?? '');
    if (isKnown && !mark) chip.append(make('span', { 'data-known': '', class: 'text-soft' }, '✓ 알아요'));
    else if (!isKnown) mark?.remove();
  }
};
