import { emptyMessage } from './engine/wording.ts';
import { forgetSearches, recentSearches, rememberSearch } from './recent-searches.browser.ts';
import { changeNotice, cutField, resultLink } from './search-rows.browser.ts';
import { isUnrecorded, openSearcher, type Search } from './searcher.browser.ts';

const shownAtMost = 8;
const wired = new WeakSet<HTMLDialogElement>();

/** The parts of the dialog that `SiteSearch.astro` draws. */
type Parts = { readonly input: HTMLInputElement; readonly list: HTMLElement; readonly status: HTMLElement };

const partsOf = (dialog: HTMLDialogElement): Parts | undefined => {
  const [input, list, status] = ['input', '[role=listbox]', '[role=status]'].map((part) => dialog.querySelector(part));
  return input instanceof HTMLInputElement && list instanceof HTMLElement && status instanceof HTMLElement
    ? { input, list, status }
    : undefined;
};

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

const showSearch = (parts: Parts, search: Search, base: string): void => {
  const results = isUnrecorded(search) ? [] : search.results.slice(0, shownAtMost);
  showOptions(
    parts,
    results.map((result) => resultLink(result, base)),
  );
  const notice = changeNotice(search, base);
  const said = results.length > 0 ? `결과 ${results.length}개. ` : emptyMessage(search.query, search.answer);
  parts.status.replaceChildren(said, ...(notice ? [notice] : []));
};

/** What was searched before on this device, and a way to forget it. */
const showRecent = (parts: Parts, base: string): void => {
  const recent = recentSearches();
  showOptions(
    parts,
    recent.map((query) => {
      const link = document.createElement('a');
      link.className = 'block no-underline';
      link.href = `${base}search/?${new URLSearchParams({ q: query })}`;
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
    showRecent(parts, base);
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

/** Makes the dialog search. Safe to call again; the dialog is wired once. */
export const wireDialog = (dialog: HTMLDialogElement, base: string): void => {
  const parts = partsOf(dialog);
  if (!parts) return;
  const answer = async (): Promise<void> => {
    cutField(parts.input);
    const query = parts.input.value.trim();
    if (query === '') {
      showRecent(parts, base);
      return;
    }
    try {
      const searcher = await openSearcher(base);
      const isAsked = (): boolean => query === parts.input.value.trim();
      if (isAsked()) showSearch(parts, searcher.instant(query, false), base);
      while (isAsked() && !searcher.isComplete(query)) {
        await searcher.arrival(query);
        // A list somebody moves in stays as it is.
        if (isAsked() && !activeOption(parts)) showSearch(parts, searcher.instant(query, false), base);
      }
    } catch {
      parts.status.textContent = '검색을 불러오지 못했어요. 연결을 확인해 주세요.';
    }
  };
  void answer();
  if (wired.has(dialog)) return;
  wired.add(dialog);
  void openSearcher(base).catch(() => undefined);
  parts.input.addEventListener('input', () => void answer());
  parts.input.addEventListener('keydown', (event) => pressed(parts, event));
  dialog.querySelector('button[type=button]')?.addEventListener('click', () => dialog.close());
  dialog.addEventListener('click', (event) => {
    if (event.target === dialog) dialog.close();
    else if (
      event.target instanceof Element &&
      event.target.closest('[data-result]') &&
      parts.input.value.trim() !== ''
    )
      rememberSearch(parts.input.value.trim());
  });
};
