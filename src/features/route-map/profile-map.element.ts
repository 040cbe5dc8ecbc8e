import { element } from '../../ui/element.browser.ts';
import { LiveElement } from '../../ui/live-element.browser.ts';
import { part } from '../../ui/parts.browser.ts';
import { activeProfile } from '../profile/active-profile.browser.ts';

const style = /<style[^>]*>([\s\S]*?)<\/style>/;

/** The route map with one's own stations, taken from the map's page when it is opened for the first time. */
class ProfileMap extends LiveElement {
  private map: ShadowRoot | undefined;
  private readonly picture = element('div', 'mb-6');

  private readonly draw = (): void => {
    if (this.map) void this.drawOn(this.map);
  };

  private async drawOn(map: ShadowRoot): Promise<void> {
    const { drawOwnMap } = await import('./own-map.browser.ts');
    await drawOwnMap(map, this.picture, this.dataset['site'] ?? '');
  }

  protected connected(signal: AbortSignal): void {
    const details = part(this, 'details', HTMLDetailsElement);
    details.addEventListener('toggle', () => void this.load(), { once: true, signal });
    activeProfile.addEventListener('change', this.draw, { signal });
  }

  private async load(): Promise<void> {
    const place = part(this, '[data-place]', HTMLElement);
    try {
      const response = await fetch(this.dataset['src'] ?? '');
      const text = await response.text();
      // Parsed with its styles, the page would break the policy of this one; it is read for its parts only.
      const page = new DOMParser().parseFromString(text.replace(style, ''), 'text/html');
      const [map, strips] = [page.querySelector('map-box'), page.querySelector('[data-strips]')];
      if (!map || !strips) throw new Error('no map');
      // Elements come to life in the document they stand in.
      const box = document.importNode(map, true);
      // Every page has only the styles it uses itself, so the map brings its own and keeps them apart.
      const sheet = new CSSStyleSheet();
      sheet.replaceSync(style.exec(text)?.[1] ?? '');
      this.map = place.attachShadow({ mode: 'open' });
      this.map.adoptedStyleSheets = [sheet];
      this.map.append(this.picture, box, strips);
      await this.drawOn(this.map);
    } catch {
      place.textContent = '노선도를 불러오지 못했어요. 연결을 확인하고 새로 고쳐 주세요.';
    }
  }
}

customElements.define('profile-map', ProfileMap);
