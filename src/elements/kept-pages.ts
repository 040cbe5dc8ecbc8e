import { shellPages } from '../domain/offline-files.ts';
import { canKeep, keptPage, keptPages } from './offline-store.ts';
import { part } from './parts.ts';

const base = import.meta.env.BASE_URL;
const listedAtMost = 20;

const titleOf = async (path: string): Promise<string> => {
  const html = (await (await keptPage(path))?.text()) ?? '';
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
class KeptPages extends HTMLElement {
  private readonly redraw = (): void => void this.draw().catch(() => undefined);

  connectedCallback(): void {
    document.addEventListener('kept-change', this.redraw);
    this.redraw();
  }

  disconnectedCallback(): void {
    document.removeEventListener('kept-change', this.redraw);
  }

  private async draw(): Promise<void> {
    const paths = canKeep() ? (await keptPages()).filter((path) => !shellPages.includes(path)) : [];
    const rows = await Promise.all(paths.slice(-listedAtMost).reverse().map(rowOf));
    part(this, 'ul', HTMLElement).replaceChildren(...rows);
    const others = paths.length - rows.length;
    const more = others > 0 ? `이 밖에 ${others}개가 더 있어요.` : '';
    part(this, '[data-more]', HTMLElement).textContent =
      rows.length === 0 ? '아직 없어요. 연 글이 여기에 쌓여요.' : more;
  }
}

customElements.define('kept-pages', KeptPages);
