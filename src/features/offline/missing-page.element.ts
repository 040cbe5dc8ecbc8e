import { offlinePath } from './offline-files.ts';
import { base } from '../../ui/base.browser.ts';
import { LiveElement } from '../../ui/live-element.browser.ts';
import { part } from '../../ui/parts.browser.ts';

/**
 * Where the worker shows this page instead of one that is not kept, the address is that of the other: it says so, and
 * leaves out what needs a network.
 */
class MissingPage extends LiveElement {
  protected connected(signal: AbortSignal): void {
    const isMissing = location.pathname !== base + offlinePath;
    this.hidden = !isMissing;
    part(document, '[data-online]', HTMLElement).hidden = isMissing;
    part(this, 'button', HTMLButtonElement).addEventListener('click', () => location.reload(), { signal });
  }
}

customElements.define('missing-page', MissingPage);
