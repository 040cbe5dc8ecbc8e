import { type LineState, partsOf, stateOf, type Tally, tallyOf } from './page/own-fit.ts';
import { conditionInWords, levelWords } from './page/page-words.ts';
import { type AskingLine, isAsking, type ShownLine } from './page/shown-line.ts';
import { make } from './dom.browser.ts';
import { anchorOf } from './line-view.browser.ts';
import type { SkillTable } from './skill-table.browser.ts';

const binding = ['required', 'preferred'] as const;

const stateWords = {
  met: '충족했어요',
  named: '이름은 맞아요, 경험은 따로 보여 주세요',
  half: '일부만 충족했어요',
  self: '스스로 확인해요',
  open: '부족해요',
  unread: '읽지 못했어요',
} as const satisfies Record<LineState, string>;

const stateOrder = ['met', 'named', 'half', 'self', 'open', 'unread'] as const satisfies readonly LineState[];

/** A dot for each line: full, half or empty, so that what is left is seen before it is read. */
const dotLooks = {
  met: 'bg-ink border-ink',
  named: 'border-ink bg-linear-to-r from-ink from-50% to-transparent to-50%',
  half: 'border-ink bg-linear-to-r from-ink from-50% to-transparent to-50%',
  self: 'border-strong-rule border-dashed',
  open: 'border-strong-rule',
  unread: 'border-strong-rule border-dotted',
} as const satisfies Record<LineState, string>;

const dots = (tally: Tally): HTMLElement =>
  make(
    'p',
    { class: 'flex flex-wrap gap-1', 'aria-hidden': 'true' },
    ...stateOrder.flatMap((state) =>
      tally[state].map(() => make('span', { class: `size-3 rounded-full border-2 ${dotLooks[state]}` })),
    ),
  );

const totalOf = (tally: Tally): number => stateOrder.reduce((sum, state) => sum + tally[state].length, 0);

/** `이름은 맞아요 2개 · 일부만 1개 · 부족한 것 3개` */
const restInWords = ({ named, half, self, open, unread }: Tally): string =>
  [
    [named.length, '이름만 맞는 것'],
    [half.length, '일부만 충족한 것'],
    [self.length, '스스로 확인할 것'],
    [open.length, '부족한 것'],
    [unread.length, '읽지 못한 것'],
  ]
    .filter(([count]) => count !== 0)
    .map(([count, words]) => `${words} ${count}개`)
    .join(' · ');

const levelView = (level: (typeof binding)[number], tally: Tally): HTMLElement =>
  make(
    'div',
    { class: 'space-y-1' },
    make(
      'p',
      {},
      make('strong', {}, `${levelWords[level]} ${totalOf(tally)}개 중 ${tally.met.length}개`),
      '를 충족했어요.',
    ),
    dots(tally),
    make('p', { class: 'text-soft text-sm' }, restInWords(tally)),
  );

const lineLink = ({ key, line, text }: ShownLine): HTMLElement =>
  make(
    'a',
    { href: `#${anchorOf(key)}`, class: 'text-link underline' },
    text === '' ? `${line}번째 줄` : `${line}번째 줄`,
  );

const conditionsView = (lines: readonly ShownLine[]): readonly Node[] => {
  const told = lines
    .filter(isAsking)
    .flatMap((line) =>
      line.conditions
        .filter(({ kind }) => kind === 'years' || kind === 'degree' || kind === 'language')
        .map((condition) => make('li', {}, `${conditionInWords(condition)} `, lineLink(line))),
    );
  return told.length > 0
    ? [make('h3', { class: 'text-base' }, '먼저 볼 조건'), make('ul', { class: 'space-y-0.5 text-sm' }, ...told)]
    : [];
};

/** The short account beside the lines: how many are met, and the conditions to look at first. */
export const fitSummary = (lines: readonly ShownLine[], known: ReadonlySet<string>): readonly Node[] => {
  const levels = binding.map((level) => [level, tallyOf(lines, level, known)] as const);
  const shown = levels.filter(([, tally]) => totalOf(tally) > 0).map(([level, tally]) => levelView(level, tally));
  return shown.length > 0
    ? [...shown, ...conditionsView(lines)]
    : [make('p', { class: 'text-sm' }, '필수나 우대로 적은 요건이 없어요. 하는 일과 쓰는 기술만 적힌 공고예요.')];
};

const partsInWords = (line: AskingLine, known: ReadonlySet<string>, table: SkillTable): string => {
  const { met, all } = partsOf(line, known);
  const open = line.asks
    .flatMap(({ mode, skills }) =>
      mode === 'any' && skills.some((id) => known.has(id)) ? [] : skills.filter((id) => !known.has(id)),
    )
    .map((id) => table.titleOf(id));
  return `${all}개 중 ${met}개. 부족한 것: ${open.join(', ')}`;
};

const shortened = (text: string): string => (text.length > 70 ? `${text.slice(0, 70)}…` : text);

const itemView = (line: AskingLine, state: LineState, known: ReadonlySet<string>, table: SkillTable): HTMLElement =>
  make(
    'li',
    {},
    make('span', { class: 'text-soft mr-1.5' }, levelWords[line.level]),
    make(
      'a',
      { href: `#${anchorOf(line.key)}`, class: 'underline' },
      line.text === '' ? `${line.line}번째 줄` : shortened(line.text),
    ),
    ...(state === 'half' ? [make('span', { class: 'text-soft block' }, partsInWords(line, known, table))] : []),
  );

/** The required and preferred lines by how they stand, as lists. */
export const fitLists = (
  lines: readonly ShownLine[],
  known: ReadonlySet<string>,
  table: SkillTable,
): readonly Node[] => {
  const asked = lines.filter(isAsking).filter(({ level }) => level === 'required' || level === 'preferred');
  const groups = Map.groupBy(asked, (line) => stateOf(line, known));
  return stateOrder.flatMap((state) => {
    const group = groups.get(state) ?? [];
    if (group.length === 0) return [];
    return [
      make(
        'details',
        { class: 'fold', ...(state === 'half' || state === 'named' ? { open: '' } : {}) },
        make('summary', {}, `${stateWords[state]} · ${group.length}개`),
        make(
          'ul',
          { class: 'space-y-1.5 pb-3 pl-4 text-sm' },
          ...group.map((line) => itemView(line, state, known, table)),
        ),
      ),
    ];
  });
};
