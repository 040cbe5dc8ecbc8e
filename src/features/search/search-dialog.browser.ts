import { emptyMessage, isAbsent } from './engine/wording.ts';
import { forgetSearches, recentSearches, rememberSearch } from './recent-searches.browser.ts';
import { changeNotice, cutField, resultLink, searchAddress } from './search-rows.browser.ts';
import { isUnrecorded, openSearcher, type Search } from './searcher.browser.ts';
import { part } from '../../ui/parts.browser.ts';

// With the dialog, so that they come in one file.
export { rememberSearch };

const shownAtMost = 8;
/** How long nobody types before a word without a name is looked for in the full text, in milliseconds. */
const pause = 250;
const wired = new WeakSet<HTMLDialogElement>();

/** The parts of the dialog that `SiteSearch.astro` draws. */
type Parts = { readonly input: HTMLInputElement; readonly list: HTMLElement; readonly status: HTMLElement };

const partsOf = (dialog: HTMLDialogElement): Parts => ({
  input: part(dialog, 'input', HTMLInputElement),
  list: part(dialog, '[role=listbox]', HTMLElement),
  status: part(dialog, '[role=status]', HTMLElement),
});

const optionsOf = ({ list }: Parts): readonly HTMLAnchorElement[] => [...list.querySelectorAll('a')];

const activeOption = (parts: Parts): HTMLAnchorElement | undefined =>
  optionsOf(parts).find(({ ariaSelected }) => ariaSelected === 'true');

const activate = (parts: Parts, option: HTMLAnchorElement | undefined): void => {
  for (const other of optionsOf(parts)) other.ariaSelected = String(other === option);
  if (option) parts.input.setAttribute('aria-activedescendant', option.id);
  else parts.input.removeAttribute('aria-activedescendant');
  option?.scrollIntoView({ block: 'nearest' });
};

const showOptions = (parts: Parts, links: readonly HTMLAnchorElement[]): void => {
  for (const [place, link] of links.entries()) {
    link.role = 'option';
    link.id = `site-search-${place}`;
    link.tabIndex = -1;
    link.classList.add('rounded-md', 'px-3', 'py-2', 'hover:bg-sunken', 'aria-selected:bg-target');
  }
  parts.list.replaceChildren(...links);
  parts.list.hidden = links.length === 0;
  parts.input.setAttribute('aria-expanded', String(links.length > 0));
  activate(parts, undefined);
};

/** Shows a search. That there is nothing is said only once everything was asked; until then nothing is found yet. */
const showSearch = (parts: Parts, search: Search, isLast: boolean): void => {
  const isSilent = isUnrecorded(search) || isAbsent(search.answer);
  const results = isSilent ? [] : search.results.slice(0, shownAtMost);
  showOptions(parts, results.map(resultLink));
  const notice = changeNotice(search);
  const nothing = isLast || isSilent ? emptyMessage(search.query, search.answer) : '찾고 있어요.';
  const said = results.length > 0 ? `결과 ${results.length}개. ` : nothing;
  parts.status.replaceChildren(said, ...(notice ? [notice] : []));
};

/** What was searched before on this device, and a way to forget it. */
const showRecent = (parts: Parts): void => {
  const recent = recentSearches();
  showOptions(
    parts,
    recent.map((query) => {
      const link = document.createElement('a');
      link.className = 'block no-underline';
      link.href = searchAddress({ q: query });
      link.textContent = query;
      return link;
    }),
  );
  if (recent.length === 0) {
    parts.status.textContent = '기술, 회사, 질문 이름을 적어 보세요. 초성과 줄임말도 알아들어요.';
    return;
  }
  const forget = document.createElement('button');
  forget.type = 'button';
  forget.className = 'underline';
  forget.textContent = '지우기';
  forget.addEventListener('click', () => {
    forgetSearches();
    showRecent(parts);
    parts.input.focus();
  });
  parts.status.replaceChildren('이 기기에서 찾은 말이에요. ', forget);
};

const move = (parts: Parts, step: 1 | -1): void => {
  const options = optionsOf(parts);
  const active = activeOption(parts);
  const from = active ? options.indexOf(active) : step === 1 ? -1 : options.length;
  activate(parts, options[(from + step + options.length) % options.length]);
};

const pressed = (parts: Parts, event: KeyboardEvent): void => {
  // While an input method composes, its keys are not ours. Safari tells of the last one by its code only.
  if (event.isComposing || event.keyCode === 229) return;
  const step = { ArrowDown: 1, ArrowUp: -1 }[event.key];
  if (step === 1 || step === -1) {
    event.preventDefault();
    if (optionsOf(parts).length > 0) move(parts, step);
  }
  if (event.key === 'Enter') {
    const active = activeOption(parts);
    const query = parts.input.value.trim();
    if (query !== '') rememberSearch(query);
    if (!active) return;
    event.preventDefault();
    active.click();
  }
};

/** Answers what is in the field, unless something else is by then. */
const answer = async (parts: Parts): Promise<void> => {
  cutField(parts.input);
  const query = parts.input.value.trim();
  if (query === '') {
    showRecent(parts);
    return;
  }
  const isAsked = (): boolean => query === parts.input.value.trim();
  try {
    const searcher = await openSearcher();
    if (isAsked()) showSearch(parts, searcher.instant(query, false), false);
    while (isAsked() && !searcher.isComplete(query)) {
      await searcher.arrival(query);
      // A list somebody moves in stays as it is.
      if (isAsked() && !activeOption(parts)) showSearch(parts, searcher.instant(query, false), false);
    }
    const instant = searcher.instant(query, false);
    if (instant.results.length > 0 || isUnrecorded(instant) || isAbsent(instant.answer)) return;
    await new Promise((resolve) => setTimeout(resolve, pause));
    if (!isAsked()) return;
    const full = await searcher.full(instant, {});
    if (isAsked()) showSearch(parts, full, true);
  } catch {
    if (isAsked()) parts.status.textContent = '검색을 불러오지 못했어요. 연결을 확인해 주세요.';
  }
};

/** Makes the dialog search, and answers what was typed before it could. Safe to call again; it is wired once. */
export const wireDialog = (dialog: HTMLDialogElement): void => {
  const parts = partsOf(dialog);
  void answer(parts);
  if (wired.has(dialog)) return;
  wired.add(dialog);
  void openSearcher().catch(() => undefined);
  parts.input.addEventListener('input', () => void answer(parts));
  parts.input.addEventListener('keydown', (event) => pressed(parts, event));
  parts.list.addEventListener('click', ({ target }) => {
    const query = parts.input.value.trim();
    if (target instanceof Element && target.closest('[data-result]') && query !== '') rememberSearch(query);
  });
};
