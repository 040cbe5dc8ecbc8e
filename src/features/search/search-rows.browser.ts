import type { Result } from './engine/fuse.ts';
import { kindLabels } from './engine/kind-labels.ts';
import { longestQuery } from './engine/query-tokens.ts';
import { changedWords } from './engine/wording.ts';
import type { Search } from './searcher.browser.ts';
import { base } from '../../ui/base.browser.ts';
import { element } from '../../ui/element.browser.ts';

/** Cuts what is in a field to the longest query; a browser lays out what it shows. Answers whether it had to. */
export const cutField = (field: HTMLInputElement): boolean => {
  const isLong = field.value.length > longestQuery;
  if (isLong) field.value = field.value.slice(0, longestQuery);
  return isLong;
};

/** The excerpt as text and `<mark>`: whatever else Pagefind's HTML may hold stays text. */
const excerptOf = (html: string): HTMLElement => {
  const parsed = new DOMParser().parseFromString(html, 'text/html').body;
  const parts = [...parsed.childNodes].map((node) =>
    node.nodeName === 'MARK' ? element('mark', '', node.textContent ?? '') : (node.textContent ?? ''),
  );
  return element('span', 'block text-sm text-soft', ...parts);
};

/** A link to a result: what it is, what it is called and, from the full text, where the words stand. */
export const resultLink = ({ document: { path, title, kind, layer }, found }: Result): HTMLAnchorElement => {
  const kicker = element('span', 'flex items-center gap-1.5 text-sm text-soft');
  if (layer) {
    const sign = element('span', 'sign');
    sign.dataset['layer'] = layer;
    kicker.append(sign);
  }
  kicker.append(kindLabels[kind]);
  const link = element('a', 'block no-underline', kicker, element('strong', 'block', title));
  link.href = base + (found?.section ?? path).slice(1);
  link.dataset['result'] = '';
  if (found) link.append(excerptOf(found.excerpt));
  return link;
};

/** The address of the search page that asks for something. */
export const searchAddress = (parameters: Readonly<Record<string, string>>): string =>
  `${base}search/?${new URLSearchParams(parameters)}`;

/** What was typed and what it was taken for, with a way to undo it: `카프가 → 카프카 결과예요.` */
export const changeNotice = (search: Search): HTMLElement | undefined => {
  const changes = changedWords(search.answer);
  if (changes.length === 0) return undefined;
  const undo = element('a', 'underline', `‘${search.query}’ 그대로 찾기`);
  undo.href = searchAddress({ q: search.query, as: 'typed' });
  const words = changes.flatMap(({ word, as }) => [`${word} → `, element('strong', '', as), ' ']);
  return element('span', '', ...words, '결과예요. ', undo);
};
