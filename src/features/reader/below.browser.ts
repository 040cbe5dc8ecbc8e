import type { Rarity } from './page/alike.ts';
import { missingWords } from './page/missing-words.ts';
import type { ReadData } from './page/read-data.ts';
import { isAsking, type ShownLine } from './page/shown-line.ts';
import { copyText } from '../../ui/clipboard.browser.ts';
import { part } from '../../ui/parts.browser.ts';
import { alikeView } from './alike-view.browser.ts';
import { make } from './dom.browser.ts';
import { fitLists, fitSummary } from './fit-view.browser.ts';
import { nextOf, nextView } from './next-view.browser.ts';
import { routeView } from './route-view.browser.ts';
import type { SkillTable } from './skill-table.browser.ts';
import { inSlices } from './slices.browser.ts';

/** What follows from a reading is drawn from this. */
export interface Below {
  readonly lines: readonly ShownLine[];
  readonly table: SkillTable;
  readonly data: ReadData;
  readonly rarity: Rarity;
  readonly known: ReadonlySet<string>;
  readonly isWanted: () => boolean;
}

const fillPart = (root: HTMLElement, name: string, nodes: readonly Node[]): void =>
  part(root, `[data-part=${name}]`, HTMLElement).replaceChildren(...nodes);

const missingView = (root: HTMLElement, words: readonly string[]): void => {
  part(root, '[data-missing]', HTMLElement).hidden = words.length === 0;
  const copy = make('button', { type: 'button', class: 'button button-small' }, '목록 복사');
  const status = make('span', { role: 'status', class: 'text-sm' });
  copy.addEventListener('click', async () => {
    status.textContent = (await copyText(words.join('\n')))
      ? '복사했어요.'
      : '브라우저가 복사를 막았어요. 위의 말을 골라 복사하세요.';
  });
  fillPart(root, 'missing', [
    make(
      'ul',
      { class: 'flex flex-wrap gap-2' },
      ...words.map((word) =>
        make('li', { class: 'border-strong-rule rounded-sm border border-dashed px-2 text-sm' }, word),
      ),
    ),
    make('p', { class: 'flex flex-wrap items-center gap-2' }, copy, status),
  ]);
};

/** Draws everything that follows from a reading, a part at a time. */
export const drawBelow = async (root: HTMLElement, below: Below): Promise<void> => {
  const { lines, known, table, isWanted } = below;
  part(root, '[data-below]', HTMLElement).hidden = !lines.some(isAsking);
  const next = nextOf(below);
  const parts: readonly (() => void)[] = [
    () => fillPart(root, 'summary', fitSummary(lines, known)),
    () =>
      fillPart(
        root,
        'next-first',
        next[0] ? [make('h3', { class: 'text-base' }, '다음에 배울 것'), make('p', {}, table.chip(next[0].skill))] : [],
      ),
    () => fillPart(root, 'fit', fitLists(lines, below)),
    () => fillPart(root, 'next', nextView(next, below)),
    () => fillPart(root, 'alike', alikeView(below)),
    () => fillPart(root, 'route', routeView(below)),
    () =>
      missingView(
        root,
        missingWords(lines, (word) => table.isName(word)),
      ),
  ];
  await inSlices(parts, (draw) => draw(), isWanted);
};
