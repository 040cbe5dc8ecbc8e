import { type Comparison, type Facts, factsPart, type Side, sidesOf } from './engine/comparison.ts';
import { isAbsent } from './engine/wording.ts';
import type { Result } from './engine/fuse.ts';
import type { Search } from './searcher.browser.ts';
import { base } from '../../ui/base.browser.ts';
import { element } from '../../ui/element.browser.ts';
import { copyText } from '../../ui/clipboard.browser.ts';

const namingAtMost = 4;

const linkTo = (path: string, text: string): HTMLAnchorElement => {
  const link = element('a', '', text);
  link.href = base + path.slice(1);
  return link;
};

const factsFor = async ({ documents }: Comparison): Promise<Readonly<Record<string, Facts>>> => {
  const parts = await Promise.all(
    [...new Set(documents.map(factsPart))].map(async (part): Promise<Record<string, Facts>> => {
      const response = await fetch(`${base}search-index/${part}.json`);
      return response.ok ? response.json() : {};
    }),
  );
  return Object.assign({}, ...parts);
};

const sideView = ({ document: { path, title }, definition, chosen }: Side): HTMLElement =>
  element(
    'section',
    'border-rule bg-card rounded-md border px-4 py-3',
    element('h2', 'text-base', linkTo(path, title)),
    element('p', 'mt-1', definition),
    ...(chosen === undefined ? [] : [element('p', 'mt-1', element('strong', '', '고를 때: '), chosen)]),
  );

/** Two skills side by side: what each is and, where their pages say so, when it is chosen. */
const comparisonView = async (comparison: Comparison): Promise<readonly HTMLElement[]> => {
  const sides = sidesOf(comparison, await factsFor(comparison));
  const [a, b] = comparison.names;
  const isOne = comparison.documents.length === 1;
  return [
    ...(isOne ? [element('p', 'mb-2 text-sm', `‘${a}’와 ‘${b}’는 한 페이지에서 다뤄요.`)] : []),
    element('div', `grid gap-3 ${isOne ? '' : 'sm:grid-cols-2'}`, ...sides.map(sideView)),
  ];
};

const listOf = (title: string, links: readonly HTMLAnchorElement[]): readonly HTMLElement[] =>
  links.length === 0
    ? []
    : [
        element('h2', 'mt-3 text-base', title),
        element('ul', 'mt-1 flex flex-wrap gap-x-4 gap-y-1', ...links.map((link) => element('li', '', link))),
      ];

/** Ways to tell us of a missing word: by issue, by mail, or else by copying it. */
const reportView = (root: HTMLElement, word: string): HTMLElement => {
  const [report, mail] = [root.dataset['report'], root.dataset['mail']];
  const address = report
    ? `${report}&${new URLSearchParams({ name: word })}`
    : mail && `mailto:${mail}?subject=${encodeURIComponent('빠진 말')}&body=${encodeURIComponent(word)}`;
  if (address) {
    const link = element('a', '', '이 말이 빠졌다고 알리기');
    link.href = address;
    return element('p', 'mt-3', link);
  }
  const copy = element('button', 'button button-small', '빠진 말 복사');
  copy.type = 'button';
  const status = element('span', 'text-sm');
  status.role = 'status';
  copy.addEventListener('click', async () => {
    status.textContent = (await copyText(word))
      ? '복사했어요. 이 사이트를 알려 준 사람에게 보내 주세요.'
      : '브라우저가 복사를 막았어요.';
  });
  return element('p', 'mt-3 flex flex-wrap items-center gap-2', copy, status);
};

/** For a product without a page: its neighbours, the pages whose text names it, and a way to report it. */
const absentView = (
  root: HTMLElement,
  { answer, query }: Search,
  results: readonly Result[],
): readonly HTMLElement[] => {
  const near = answer.near.map(({ path, title }) => linkTo(path, title));
  const naming = results
    .filter(({ document: { path }, found }) => found && !answer.near.some((one) => one.path === path))
    .map(({ document: { path, title } }) => linkTo(path, title));
  return [
    ...listOf('가까운 페이지', near),
    ...listOf('이 말이 적힌 곳', naming.slice(0, namingAtMost)),
    reportView(root, answer.absent[0]?.name ?? query),
  ];
};

/** What stands beside a search that has a comparison or no result. `results` are those of the full text too. */
export const besideOf = async (
  root: HTMLElement,
  search: Search,
  results: readonly Result[],
): Promise<readonly HTMLElement[]> => {
  if (search.answer.comparison) return comparisonView(search.answer.comparison);
  return isAbsent(search.answer) ? absentView(root, search, results) : [reportView(root, search.query)];
};
