import { shellPages } from './offline-files.ts';
import { isCacheAvailable, cachedPage, cachedPages } from './offline-cache.browser.ts';
import { base } from '../../ui/base.browser.ts';
import { LiveElement } from '../../ui/live-element.browser.ts';
import { part } from '../../ui/parts.browser.ts';
import { onReturn } from '../../ui/storage.browser.ts';

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
class CachedPages extends LiveElement {
  protected connected(signal: AbortSignal): void {
    const redraw = (): void => void this.draw().catch(() => undefined);
    document.addEventListener('kept-change', redraw, { signal });
    onReturn(redraw, signal);
    redraw();
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
