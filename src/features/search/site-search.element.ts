import { LiveElement } from '../../ui/live-element.browser.ts';
import { part } from '../../ui/parts.browser.ts';

/** Whether the keys pressed are meant for a field the visitor is typing in. */
const isTyping = ({ target }: KeyboardEvent): boolean =>
  target instanceof HTMLElement && (target.isContentEditable || target.matches('input, textarea, select'));

const load = () => import('./search-dialog.browser.ts');

/**
 * The search of every page: its link, `/` and Ctrl or ⌘ with K open a dialog. What the dialog finds is loaded when it
 * is first opened; opening and closing never wait for that. Without JavaScript the link leads to the search page.
 */
class SiteSearch extends LiveElement {
  protected connected(signal: AbortSignal): void {
    const link = part(this, 'a', HTMLAnchorElement);
    link.addEventListener('click', (event) => this.open(event), { signal });
    // Pointing at the link says what comes next. What cannot be had then is missed when it is opened.
    link.addEventListener('pointerenter', () => void load().catch(() => undefined), { signal, once: true });
    addEventListener('keydown', (event) => this.pressed(event), { signal });
    this.dialog.addEventListener('click', ({ target }) => this.clicked(target), { signal });
  }

  private get dialog(): HTMLDialogElement {
    return part(this, 'dialog', HTMLDialogElement);
  }

  private get field(): HTMLInputElement {
    return part(this, 'input', HTMLInputElement);
  }

  private pressed(event: KeyboardEvent): void {
    const isShortcut = (event.ctrlKey || event.metaKey) && event.key.toLowerCase() === 'k';
    const isSlash = event.key === '/' && !event.ctrlKey && !event.metaKey && !event.altKey && !isTyping(event);
    if (isShortcut || isSlash) this.open(event);
    // WebKit keeps Escape to its search field, even an empty one.
    if (event.key !== 'Escape' || event.isComposing || event.target !== this.field || this.field.value !== '') return;
    event.preventDefault();
    this.dialog.close();
  }

  /** The backdrop is the dialog itself. */
  private clicked(target: EventTarget | null): void {
    if (target instanceof Element && target.matches('dialog, [data-close]')) this.dialog.close();
  }

  private open(event: Event): void {
    // A click with a modifier opens the search page in a new tab, as on any link.
    if (event instanceof MouseEvent && (event.ctrlKey || event.metaKey || event.shiftKey)) return;
    event.preventDefault();
    if (!this.dialog.open) this.dialog.showModal();
    this.field.select();
    load().then(
      ({ wireDialog }) => wireDialog(this.dialog),
      () => this.leave(),
    );
  }

  /** A page opened before the site was put up anew asks for modules that are gone; the search page has the new ones. */
  private leave(): void {
    if (navigator.onLine) this.field.form?.requestSubmit();
    else part(this, '[role=status]', HTMLElement).textContent = '연결이 없어 검색을 불러오지 못했어요.';
  }
}

customElements.define('site-search', SiteSearch);
