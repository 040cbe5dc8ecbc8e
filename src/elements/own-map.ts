import { knownSkills } from '../domain/profile.ts';
import { part } from './parts.ts';
import { markStations } from './route-marks.ts';
import { shownProfile } from './shown-profile.ts';

/** The route map with one's own stations, taken from the map's page when it is opened for the first time. */
class OwnMap extends HTMLElement {
  private readonly draw = (): void => {
    markStations(this, knownSkills(shownProfile.profile));
  };

  connectedCallback(): void {
    part(this, 'details', HTMLDetailsElement).addEventListener('toggle', () => void this.load(), { once: true });
    shownProfile.addEventListener('change', this.draw);
  }

  disconnectedCallback(): void {
    shownProfile.removeEventListener('change', this.draw);
  }

  private async load(): Promise<void> {
    const place = part(this, '[data-place]', HTMLElement);
    try {
      const response = await fetch(this.dataset['src'] ?? '');
      const page = new DOMParser().parseFromString(await response.text(), 'text/html');
      const [map, strips] = [page.querySelector('.route-map'), page.querySelector('[data-strips]')];
      if (!map || !strips) throw new Error('no map');
      strips.classList.add('lg:hidden');
      place.replaceChildren(map, strips);
      this.draw();
    } catch {
      place.textContent = '노선도를 불러오지 못했어요. 연결을 확인하고 새로 고쳐 주세요.';
    }
  }
}

customElements.define('own-map', OwnMap);
