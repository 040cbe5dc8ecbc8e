import { element } from '../../ui/element.browser.ts';
import { part } from '../../ui/parts.browser.ts';
import { levelsInWords, marksOf } from './marks.ts';
import type { Share } from './shares.ts';

/** Postings of a level that an open row lists at once. */
const listed = 8;

/** A posting behind a row. */
export type RowPosting = { readonly href: string; readonly title: string };

/** Draws a share anew into a row of `MarketRows.astro`, and closes the row. */
export const drawShare = (row: HTMLElement, share: Share, total: number): void => {
  closeRow(row);
  const marks = part(row, 'svg.market-marks', SVGSVGElement);
  marks.setAttribute('viewBox', `0 0 ${Math.max(1, total)} 1`);
  marks.replaceChildren(
    ...marksOf(share).map(({ level, from, count }) => {
      const rect = document.createElementNS('http://www.w3.org/2000/svg', 'rect');
      for (const [key, value] of Object.entries({ x: from, width: count, height: 1, fill: `url(#mark-${level})` })) {
        rect.setAttribute(key, String(value));
      }
      return rect;
    }),
  );
  part(row, '.tabular-nums', HTMLElement).replaceChildren(
    element('strong', '', `${share.total}`),
    element('span', 'text-soft', `/${total}`),
    element('span', 'sr-only', ` ${levelsInWords(share)}`),
  );
};

/** The row that a press means to open or close; a press with a key held follows its link as ever. */
export const pressedRow = (event: MouseEvent): HTMLLIElement | undefined => {
  const target = event.target instanceof Element ? event.target : undefined;
  const row = target?.closest<HTMLLIElement>('li.market-row');
  if (!row || target?.closest('.postings') || event.ctrlKey || event.metaKey || event.shiftKey) return;
  event.preventDefault();
  return row;
};

/** Whether the postings of a row are shown below it. */
export const isOpen = (row: HTMLElement): boolean => row.querySelector('.postings') !== null;

/** Takes the postings below a row away. */
export const closeRow = (row: HTMLElement): void => {
  row.querySelector('.postings')?.remove();
  row.querySelector('a')?.removeAttribute('aria-expanded');
};

/** Shows something below a row: groups of postings, ways on. */
export const openRow = (row: HTMLElement, content: readonly Node[]): void => {
  part(row, 'a', HTMLAnchorElement).setAttribute('aria-expanded', 'true');
  row.append(element('div', 'postings col-span-full space-y-1 pb-3 text-sm', ...content));
};

/** A link as it stands below a row. */
export const rowLink = ({ href, title }: RowPosting): HTMLAnchorElement => {
  const link = element('a', 'text-link underline', title);
  link.href = href;
  return link;
};

/** The postings of a level: the first ones, and a button that shows the rest. */
export const postingGroup = (label: string, postings: readonly RowPosting[]): HTMLElement => {
  const paragraph = element('p', '');
  const links = postings.map(rowLink);
  const show = (some: readonly HTMLAnchorElement[]): void =>
    paragraph.replaceChildren(
      `${label} ${links.length}건: `,
      ...some.flatMap((link, at) => (at === 0 ? [link] : [', ', link])),
    );
  if (links.length <= listed + 1) {
    show(links);
    return paragraph;
  }
  show(links.slice(0, listed));
  const more = element('button', 'button button-small ml-2', `${links.length - listed}건 더 보기`);
  more.type = 'button';
  more.addEventListener('click', () => {
    show(links);
    links[listed]?.focus();
  });
  paragraph.append(more);
  return paragraph;
};
