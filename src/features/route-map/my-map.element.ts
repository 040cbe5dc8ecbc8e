import { LiveElement } from '../../ui/live-element.browser.ts';
import { part } from '../../ui/parts.browser.ts';
import { stationsIn } from './station-list.browser.ts';
import { activeProfile } from '../profile/active-profile.browser.ts';

/** One's own route as a picture to keep, drawn when it is unfolded and whenever the route changes then. */
class MyMapPicture extends LiveElement {
  private readonly draw = (): void => {
    if (part(this, 'details', HTMLDetailsElement).open) void this.show();
  };

  /** What draws comes when it is asked for: few visitors open this. */
  private async show(): Promise<void> {
    const { showMyMap } = await import('./my-map.browser.ts');
    await showMyMap(part(this, '[data-picture]', HTMLElement), stationsIn(document), this.dataset['site'] ?? '');
  }

  protected connected(signal: AbortSignal): void {
    part(this, 'details', HTMLDetailsElement).addEventListener('toggle', this.draw, { signal });
    this.addEventListener('redraw', this.draw, { signal });
    activeProfile.addEventListener('change', this.draw, { signal });
  }
}

customElements.define('my-map', MyMapPicture);
