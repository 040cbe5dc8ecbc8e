/** Whether the keys pressed are meant for a field the visitor is typing in. */
const isTyping = ({ target }: KeyboardEvent): boolean =>
  target instanceof HTMLElement && (target.isContentEditable || target.matches('input, textarea, select'));

/**
 * The search of every page: its link, `/` and Ctrl or ⌘ with K open a dialog. What the dialog does is loaded when it
 * is first opened; without JavaScript the link leads to the search page.
 */
class SiteSearch extends HTMLElement {
  private readonly stop = new AbortController();

  connectedCallback(): void {
    const { signal } = this.stop;
    const link = this.querySelector('a');
    link?.addEventListener('click', (event) => this.open(event), { signal });
    // Pointing at the link says what comes next.
    link?.addEventListener('pointerenter', () => void import('./search-dialog.browser.ts'), { signal, once: true });
    addEventListener('keydown', (event) => this.pressed(event), { signal });
  }

  disconnectedCallback(): void {
    this.stop.abort();
  }

  private pressed(event: KeyboardEvent): void {
    const isShortcut = (event.ctrlKey || event.metaKey) && event.key.toLowerCase() === 'k';
    const isSlash = event.key === '/' && !event.ctrlKey && !event.metaKey && !event.altKey && !isTyping(event);
    if (isShortcut || isSlash) this.open(event);
  }

  private open(event: Event): void {
    const dialog = this.querySelector('dialog');
    // A click with a modifier opens the search page in a new tab, as on any link.
    if (!dialog || (event instanceof MouseEvent && (event.ctrlKey || event.metaKey || event.shiftKey))) return;
    event.preventDefault();
    if (!dialog.open) dialog.showModal();
    dialog.querySelector('input')?.select();
    void import('./search-dialog.browser.ts').then(({ wireDialog }) => wireDialog(dialog, this.dataset['base'] ?? '/'));
  }
}

customElements.define('site-search', SiteSearch);
