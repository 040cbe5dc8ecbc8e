import { part } from '../../ui/parts.browser.ts';
import { button, make } from './dom.browser.ts';

type Child = Node | string;

const link = (href: string, words: string): HTMLElement => make('a', { href, class: 'text-link underline' }, words);
const place = (name: string, look: string): HTMLElement => make('div', { 'data-part': name, class: look });
const fine = (...words: readonly Child[]): HTMLElement => make('p', { class: 'text-soft text-sm' }, ...words);

const block = (id: string, title: string, ...children: readonly Child[]): HTMLElement =>
  make(
    'section',
    { 'aria-labelledby': id, class: 'mt-12 space-y-4' },
    make('h2', { id, class: 'text-xl' }, title),
    ...children,
  );

/** What sets the lines right, above them. */
const bar = (): HTMLElement => {
  const undo = button('undo', '되돌리기');
  undo.hidden = true;
  return make(
    'p',
    { class: 'bg-paper sticky top-0 z-1 flex min-h-12 flex-wrap items-center gap-2 py-1.5' },
    button('only', '요건만 보기', { 'aria-pressed': 'false' }),
    make('a', { href: '#summary-title', class: 'text-link text-sm underline lg:hidden' }, '내 준비 보기'),
    undo,
    make('span', { role: 'status', 'data-edited': '', class: 'text-sm' }),
  );
};

const keptButton = (action: string, words: string): HTMLElement =>
  make('button', { type: 'button', 'data-kept-do': action, class: 'button button-small' }, words);

/** The postings kept on this device. */
const kept = (base: string): HTMLElement => {
  const box = make(
    'details',
    { 'data-kept': '', class: 'fold border-rule bg-card rounded-lg border px-4 print:hidden' },
    make('summary', { 'data-kept-title': '' }, '내 공고'),
    make(
      'div',
      { class: 'space-y-3 pb-4' },
      make('p', {
        'data-kept-trouble': '',
        class: 'border-ink bg-note rounded-md border-l-4 px-4 py-3 text-sm empty:hidden',
      }),
      make('ul', { 'data-kept-list': '', class: 'divide-rule border-rule divide-y border-y' }),
      make(
        'p',
        { class: 'flex flex-wrap items-center gap-2 text-sm' },
        keptButton('compare', '고른 둘을 나란히 보기'),
        keptButton('clear', '모두 지우기'),
        keptButton('restore', '지운 것 되살리기'),
        make('span', { role: 'status', 'data-kept-words': '' }),
      ),
      make('div', { 'data-kept-compare': '', class: 'overflow-x-auto' }),
      fine(
        '이 기기에만 남아요. 옮기거나 남겨 두려면 ',
        link(`${base}fit/`, '내 준비 점검'),
        '에서 파일로 내려받으세요.',
      ),
    ),
  );
  box.hidden = true;
  return box;
};

/** What somebody has of the posting, beside the lines. */
const aside = (base: string): HTMLElement =>
  make(
    'aside',
    {
      'aria-labelledby': 'summary-title',
      class:
        'border-rule bg-card mt-6 space-y-3 self-start rounded-lg border p-4 lg:sticky lg:top-4 lg:mt-0 print:hidden',
    },
    make('h2', { id: 'summary-title', class: 'text-lg' }, '내 준비와 비교하면'),
    place('summary', 'space-y-4'),
    place('next-first', 'space-y-1'),
    make('div', { 'data-keep': '', class: 'space-y-3' }),
    make('p', { class: 'flex flex-wrap gap-2' }, button('share', '공유 링크 복사'), button('print', '준비 목록 인쇄')),
    make('div', { 'data-shared': '', class: 'space-y-1', role: 'status' }),
    fine('아는 기술은 줄마다 ‘읽는 법’에서 고르거나 ', link(`${base}fit/`, '내 준비 점검'), '에서 한꺼번에 골라요.'),
  );

/** Where a missing name is told of; what is told is the visitor's to paste. */
const report = (address: string | undefined): readonly Child[] =>
  address
    ? ['목록을 복사해 ', link(address, '알려 주세요'), '. 무엇을 보낼지는 직접 정해요.']
    : ['목록을 복사해 두었다가 검색해 보세요.'];

const below = (base: string, reportTo: string | undefined): HTMLElement => {
  const all = make(
    'div',
    { 'data-below': '', class: 'print:hidden' },
    block('mine', '충족한 요건과 부족한 요건', place('fit', 'border-rule divide-rule max-w-prose divide-y border-y')),
    block('next', '다음에 배울 것', place('next', 'space-y-3')),
    block('alike', '가장 비슷한 공고', place('alike', 'space-y-4')),
    block('route', '이 공고가 지나는 노선', place('route', ''), make('p', {}, link(`${base}map/`, '노선도 전체 보기'))),
    make(
      'div',
      { 'data-missing': '' },
      block(
        'missing',
        '이 사이트에 없는 말',
        fine(
          '제품 이름처럼 보이지만 아직 페이지가 없는 말이에요. 요건 수에는 들어가지 않았어요. ',
          ...report(reportTo),
        ),
        place('missing', 'space-y-2'),
      ),
    ),
  );
  all.hidden = true;
  return all;
};

/** Builds the places that the desk fills, around the list of lines. */
export const addFrame = (root: HTMLElement, base: string): void => {
  const words = part(root, '[data-words]', HTMLElement);
  const lines = part(root, '#posting-lines', HTMLElement);
  const grid = part(root, '[data-grid]', HTMLElement);
  words.before(kept(base));
  words.after(
    make('div', {
      'data-findings': '',
      class: 'border-ink bg-note empty:hidden max-w-prose space-y-1 rounded-md border-l-4 px-4 py-3 text-sm',
    }),
    make('p', { 'data-trouble': '', class: 'text-sm empty:hidden' }),
  );
  lines.before(bar(), fine('흐린 줄은 요건이 아닌 줄이에요. 누르면 이유를 보고 고칠 수 있어요.'));
  grid.append(aside(base));
  grid.after(
    below(base, root.dataset['report']),
    make('div', { 'data-print': '', class: 'hidden print:block' }),
    make('datalist', { id: 'skill-names' }),
  );
};
