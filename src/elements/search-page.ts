import { loadPagefind, type PagefindResult } from './pagefind.ts';

type State = 'idle' | 'loading' | 'done' | 'empty';

const shownAtMost = 20;

/**
 * Pagefind answers an unknown word with pages that share its beginning; a result has to hold
 * one of the words asked for.
 */
const holdsAWord = (query: string, { meta, content }: PagefindResult): boolean => {
  const text = `${meta.title ?? ''} ${meta.alias ?? ''} ${content}`.toLowerCase();
  return query
    .normalize('NFC')
    .toLowerCase()
    .split(/\s+/)
    .some((word) => word !== '' && text.includes(word));
};

/** The search page: asks Pagefind for the query in the address and lists what it finds. */
class SearchPage extends HTMLElement {
  connectedCallback(): void {
    const query = new URLSearchParams(location.search).get('q')?.trim().slice(0, 200) ?? '';
    const input = this.querySelector('input');
    if (input) input.value = query;
    if (query !== '') void this.search(query);
  }

  private async search(query: string): Promise<void> {
    this.show('loading', '찾고 있어요');
    try {
      const pagefind = await loadPagefind(this.dataset['pagefind'] ?? '');
      const { results } = await pagefind.search(query);
      const found = await Promise.all(results.slice(0, shownAtMost).map((result) => result.data()));
      const held = found.filter((result) => holdsAWord(query, result));
      this.querySelector('#search-results')?.replaceChildren(...held.map(rowOf));
      if (held.length > 0) this.show('done', `‘${query}’ 검색 결과 ${held.length}개`);
      else this.show('empty', `‘${query}’의 결과가 없어요. 아래 목록에서 찾아보세요.`);
    } catch {
      this.show('empty', '검색 색인을 읽지 못했어요. 아래 목록에서 찾아보세요.');
    }
  }

  private show(state: State, message: string): void {
    this.querySelector('#search-results')?.setAttribute('data-state', state);
    const status = this.querySelector('[data-status]');
    if (status) status.textContent = message;
  }
}

const rowOf = ({ url, meta, excerpt }: PagefindResult): HTMLLIElement => {
  const row = document.createElement('li');
  const link = row.appendChild(document.createElement('a'));
  link.href = url;
  link.dataset['result'] = '';
  link.className = 'block rounded-md border border-rule bg-card px-4 py-3 no-underline hover:border-strong-rule';
  link.appendChild(document.createElement('strong')).textContent = meta.title ?? url;
  const text = link.appendChild(document.createElement('span'));
  text.className = 'block text-sm text-soft';
  text.innerHTML = excerpt;
  return row;
};

customElements.define('search-page', SearchPage);
