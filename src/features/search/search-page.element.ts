import { type Filters, filtersOf, isFiltered, narrow } from './engine/filters.ts';
import type { Result } from './engine/fuse.ts';
import { longestQuery } from './engine/query-tokens.ts';
import { emptyMessage, isAbsent, leftOutMessage } from './engine/wording.ts';
import { changeNotice, cutField, resultLink } from './search-rows.browser.ts';
import { isUnrecorded, openSearcher, type Search } from './searcher.browser.ts';
import { LiveElement } from '../../ui/live-element.browser.ts';
import { part } from '../../ui/parts.browser.ts';

type State = 'idle' | 'loading' | 'done' | 'empty';

/** Each row costs time at every keystroke, and the first ones are what is looked at. */
const shownWhileTyping = 6;
const shownAtMost = 12;
/** How long nobody types before the full text is asked, in milliseconds. */
const pause = 120;

/**
 * The search page: the query and the filters live in its address. The concepts answer every keystroke, the full text
 * follows after a pause. `#search-results` tells how far it is in `data-state`.
 */
class SearchPage extends LiveElement {
  private turn = 0;
  /** Whether the address is one to come back to; typing on then makes a new one instead of changing it. */
  private settled = true;
  private timer = 0;

  protected connected(signal: AbortSignal): void {
    this.form.addEventListener('submit', (event) => this.submit(event), { signal });
    this.form.addEventListener('input', () => this.typed(), { signal });
    addEventListener('popstate', () => this.readAddress(), { signal });
    signal.addEventListener('abort', () => {
      this.turn += 1;
      clearTimeout(this.timer);
    });
    this.readAddress();
  }

  private get form(): HTMLFormElement {
    return part(this, 'form', HTMLFormElement);
  }

  private get cut(): HTMLElement {
    return part(this, '[data-cut]', HTMLElement);
  }

  private get query(): string {
    return String(new FormData(this.form).get('q') ?? '').trim();
  }

  private readonly isOffered = <Name extends keyof Filters>(
    name: Name,
    value: string,
  ): value is NonNullable<Filters[Name]> =>
    value !== '' &&
    [...part(this, `select[name=${name}]`, HTMLSelectElement).options].some((one) => one.value === value);

  private get filters(): Filters {
    return filtersOf(this.parameters(), this.isOffered);
  }

  /** The form as an address; empty fields are left out. */
  private parameters(): URLSearchParams {
    const fields = [...new FormData(this.form)].map(([name, value]) => [name, String(value).trim()] as const);
    return new URLSearchParams(fields.filter(([, value]) => value !== '').map(([name, value]) => [name, value]));
  }

  private readAddress(): void {
    const parameters = new URLSearchParams(location.search);
    const asked = parameters.get('q') ?? '';
    const values: Readonly<Record<string, string | undefined>> = {
      ...filtersOf(parameters, this.isOffered),
      q: asked.slice(0, longestQuery),
    };
    for (const field of this.form.querySelectorAll<HTMLInputElement | HTMLSelectElement>('[name]'))
      field.value = values[field.name] ?? '';
    this.settled = true;
    this.cut.hidden = asked.length <= longestQuery;
    void this.run(parameters.get('as') === 'typed', 0);
  }

  private submit(event: SubmitEvent): void {
    event.preventDefault();
    const { query } = this;
    this.keepAddress();
    this.settled = true;
    void this.run(false, 0);
    // Loaded when it is needed, and a search that is not remembered is no harm.
    if (query)
      import('./search-dialog.browser.ts').then(({ rememberSearch }) => rememberSearch(query)).catch(() => undefined);
  }

  private typed(): void {
    this.cut.hidden = !cutField(part(this, '[name=q]', HTMLInputElement));
    void this.run(false, pause);
  }

  private keepAddress(): void {
    const parameters = this.parameters().toString();
    const address = parameters === '' ? location.pathname : `?${parameters}`;
    if (address === location.pathname + location.search || address === location.search) return;
    if (this.settled) history.pushState(null, '', address);
    else history.replaceState(null, '', address);
    this.settled = false;
  }

  private async run(verbatim: boolean, wait: number): Promise<void> {
    this.turn += 1;
    const { turn, query } = this;
    clearTimeout(this.timer);
    this.beside.replaceChildren();
    if (query === '') {
      this.show('idle', []);
      if (wait > 0) this.keepAddress();
      return;
    }
    try {
      const searcher = await openSearcher();
      if (turn !== this.turn) return;
      while (!searcher.isComplete(query)) {
        this.tell(searcher.instant(query, verbatim), 'early');
        await searcher.arrival(query);
        if (turn !== this.turn) return;
      }
      const instant = searcher.instant(query, verbatim);
      if (isUnrecorded(instant)) {
        this.show('empty', [emptyMessage(query, instant.answer)]);
        return;
      }
      this.tell(instant, 'instant');
      this.timer = window.setTimeout(async () => {
        // Browsers refuse to change the address at every keystroke.
        if (wait > 0) this.keepAddress();
        const full = await searcher.full(instant, this.filters);
        if (turn !== this.turn) return;
        this.tell(full, 'full');
        if (!instant.answer.comparison && this.results.dataset['state'] !== 'empty') return;
        // Few searches need more than the list.
        const { besideOf } = await import('./search-beside.browser.ts');
        const nodes = await besideOf(this.beside, instant, full.results);
        if (turn === this.turn) this.beside.replaceChildren(...nodes);
      }, wait);
    } catch {
      this.show('empty', ['검색을 불러오지 못했어요. 연결을 확인하거나 아래 목록에서 찾아보세요.']);
    }
  }

  /** Shows a search. What comes early may still change, and having nothing is an answer of the full text only. */
  private tell(search: Search, stage: 'early' | 'instant' | 'full'): void {
    // Pages whose text names a product without a page stand beside; they are not about it.
    const found = isAbsent(search.answer) ? [] : search.results;
    const rows = narrow(found, this.filters)
      .slice(0, stage === 'full' ? shownAtMost : shownWhileTyping)
      .map(rowOf);
    this.results.replaceChildren(...rows);
    if (rows.length > 0) {
      const notice = changeNotice(search);
      const notices = [notice, leftOutMessage(search.leftOut)].flatMap((one) => (one === undefined ? [] : [one, ' ']));
      this.show(stage === 'early' ? 'loading' : 'done', [`결과 ${rows.length}개. `, ...notices]);
    } else if (stage !== 'full') {
      this.show('loading', ['찾고 있어요.']);
    } else if (found.length > 0 || isFiltered(this.filters)) {
      this.show('empty', ['고른 조건에 맞는 결과가 없어요. 조건을 풀어 보세요.']);
    } else {
      this.show('empty', [emptyMessage(search.query, search.answer)]);
    }
  }

  private show(state: State, message: readonly (Node | string)[]): void {
    if (state === 'idle' || state === 'empty') this.results.replaceChildren();
    this.results.dataset['state'] = state;
    part(this, '[data-status]', HTMLElement).replaceChildren(...message);
  }

  private get beside(): HTMLElement {
    return part(this, '[data-beside]', HTMLElement);
  }

  private get results(): HTMLElement {
    return part(this, '#search-results', HTMLElement);
  }
}

const rowOf = (result: Result): HTMLLIElement => {
  const row = document.createElement('li');
  const link = resultLink(result);
  link.classList.add('rounded-md', 'border', 'border-rule', 'bg-card', 'px-4', 'py-3', 'hover:border-strong-rule');
  row.append(link);
  return row;
};

customElements.define('search-page', SearchPage);
