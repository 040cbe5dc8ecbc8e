import { shellPages } from './offline-files.ts';
import { isCacheAvailable, cachedPage, cachedPages } from './offline-cache.browser.ts';
import { part } from '../../ui/parts.browser.ts';

const base = import.meta.env.BASE_URL;
const listedAtMost = 20;

const titleOf = async (path: string): Promise<string> => {
  const html = (await (await cachedPage(path))?.text()) ?? '';
  const head = new DOMParser().parseFromString(html.slice(0, html.indexOf('</title>')), 'text/html');
  return head.title.replace(/ · [^·]*$/, '') || path;
};

const rowOf = async (path: string): Promise<HTMLLIElement> => {
  const row = document.createElement('li');
  const link = document.createElement('a');
  link.className = 'text-link underline';
  link.href = base + path;
  link.textContent = await titleOf(path);
  row.append(link);
  return row;
};

/** The pages kept on this device, newest first. */
class CachedPages extends HTMLElement {
  private readonly redraw = (): void => void this.draw().catch(() => undefined);

  connectedCallback(): void {
    document.addEventListener('kept-change', this.redraw);
    this.redraw();
  }

  disconnectedCallback(): void {
    document.removeEventListener('kept-change', this.redraw);
  }

  private async draw(): Promise<void> {
    const paths = isCacheAvailable() ? (await cachedPages()).filter((path) => !shellPages.includes(path)) : [];
    const rows = await Promise.all(paths.slice(-listedAtMost).reverse().map(rowOf));
    part(this, 'ul', HTMLElement).replaceChildren(...rows);
    const others = paths.length - rows.length;
    const more = others > 0 ? `이 밖에 ${others}개가 더 있어요.` : '';
    part(this, '[data-more]', HTMLElement).textContent =
      rows.length === 0 ? '아직 없어요. 연 글이 여기에 쌓여요.' : more;
  }
}

customElements.define('cached-pages', CachedPages);
