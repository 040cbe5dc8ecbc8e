import { toShareLink } from './page/share-link.ts';
import type { ShownLine } from './page/shown-line.ts';
import { copyText } from '../../ui/clipboard.browser.ts';
import { make } from './dom.browser.ts';

/** Copies the link that carries a reading, and says what is in it. Shows it where the browser refuses to copy. */
export const shareReading = async (place: HTMLElement, lines: readonly ShownLine[], page: string): Promise<void> => {
  const { fragment, left } = toShareLink(lines, page);
  const link = `${page}#${fragment}`;
  const isCopied = await copyText(link);
  const what = '요건의 종류와 기술 이름만 들어 있고, 붙여 넣은 글은 없어요.';
  const short = left > 0 ? ` 길어서 요건 ${left}개는 담지 못했어요.` : '';
  const said = isCopied
    ? `링크를 복사했어요. ${what}${short}`
    : `브라우저가 복사를 막았어요. 아래 주소를 복사하세요. ${what}${short}`;
  const shown = make('input', { type: 'text', readonly: '', 'aria-label': '공유 링크', class: 'field w-full text-sm' });
  if (shown instanceof HTMLInputElement) shown.value = link;
  place.replaceChildren(make('p', { class: 'text-sm' }, said), ...(isCopied ? [] : [shown]));
};
