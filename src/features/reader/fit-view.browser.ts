import { type BindingLevel, bindingLevels, isBinding, levelLabels } from '../../domain/levels.ts';
import { countParts, type LineState, lineStates, stateWords, type Tally } from '../learning/index.ts';
import { lineDots } from '../learning/line-dots.browser.ts';
import { requirementFor } from './page/alike.ts';
import { lineStateOf, tallyAt } from './page/own-fit.ts';
import { conditionInWords } from './page/page-words.ts';
import { type AskingLine, isAsking, type ShownLine } from './page/shown-line.ts';
import { make } from './dom.browser.ts';
import { anchorOf } from './line-view.browser.ts';
import type { Below } from './below.browser.ts';

const totalOf = (tally: Tally<AskingLine>): number => lineStates.reduce((sum, state) => sum + tally[state].length, 0);

/** `이름은 맞아요 2개 · 일부만 1개 · 부족한 것 3개` */
const restInWords = ({ named, half, self, open, unread }: Tally<AskingLine>): string =>
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

const levelView = (level: BindingLevel, tally: Tally<AskingLine>): HTMLElement =>
  make(
    'div',
    { class: 'space-y-1' },
    make(
      'p',
      {},
      make('strong', {}, `${levelLabels[level]} ${totalOf(tally)}개 중 ${tally.met.length}개`),
      '를 충족했어요.',
    ),
    lineDots(tally),
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
  const levels = bindingLevels.map((level) => [level, tallyAt(lines, level, known)] as const);
  const shown = levels.filter(([, tally]) => totalOf(tally) > 0).map(([level, tally]) => levelView(level, tally));
  return shown.length > 0
    ? [...shown, ...conditionsView(lines)]
    : [make('p', { class: 'text-sm' }, '필수나 우대로 적은 요건이 없어요. 하는 일과 쓰는 기술만 적힌 공고예요.')];
};

/** What the lists are drawn from. */
type Shown = Pick<Below, 'known' | 'table' | 'data'>;

const partsInWords = (line: AskingLine, { known, table }: Shown): string => {
  const { met, all } = countParts(line, known);
  const open = line.asks
    .flatMap(({ mode, skills }) =>
      mode === 'any' && skills.some((id) => known.has(id)) ? [] : skills.filter((id) => !known.has(id)),
    )
    .map((id) => table.titleOf(id));
  return `${all}개 중 ${met}개. 부족한 것: ${open.join(', ')}`;
};

const shortened = (text: string): string => (text.length > 70 ? `${text.slice(0, 70)}…` : text);

/** A name is not enough: what to show for it stands with the requirement. */
const showView = (line: AskingLine, { table, data }: Shown): readonly Node[] => {
  const requirement = requirementFor(line, data.requirements);
  const look = { href: table.inside(`/requirements/${requirement?.id}/`), class: 'text-link block underline' };
  return requirement ? [make('a', look, `무엇을 보여 주나: ${requirement.name}`)] : [];
};

const itemView = (line: AskingLine, state: LineState, shown: Shown): HTMLElement =>
  make(
    'li',
    {},
    make('span', { class: 'text-soft mr-1.5' }, levelLabels[line.level]),
    make(
      'a',
      { href: `#${anchorOf(line.key)}`, class: 'underline' },
      line.text === '' ? `${line.line}번째 줄` : shortened(line.text),
    ),
    ...(state === 'half' ? [make('span', { class: 'text-soft block' }, partsInWords(line, shown))] : []),
    ...(state === 'named' ? showView(line, shown) : []),
  );

/** The required and preferred lines by how they stand, as lists. */
export const fitLists = (lines: readonly ShownLine[], shown: Shown): readonly Node[] => {
  const asked = lines.filter(isAsking).filter(({ level }) => isBinding(level));
  const groups = Map.groupBy(asked, (line) => lineStateOf(line, shown.known));
  return lineStates.flatMap((state) => {
    const group = groups.get(state) ?? [];
    if (group.length === 0) return [];
    return [
      make(
        'details',
        { class: 'fold', ...(state === 'half' || state === 'named' ? { open: '' } : {}) },
        make('summary', {}, `${stateWords[state]} · ${group.length}개`),
        make('ul', { class: 'space-y-1.5 pb-3 pl-4 text-sm' }, ...group.map((line) => itemView(line, state, shown))),
      ),
    ];
  });
};
