import { offlinePath } from './offline-files.ts';
import { part } from '../../ui/parts.browser.ts';

/**
 * Where the worker shows this page instead of one that is not kept, the address is that of the other: it says so, and
 * leaves out what needs a network.
 */
class MissingPage extends HTMLElement {
  connectedCallback(): void {
    const isMissing = location.pathname !== import.meta.env.BASE_URL + offlinePath;
    this.hidden = !isMissing;
    part(document, '[data-online]', HTMLElement).hidden = isMissing;
    part(this, 'button', HTMLButtonElement).addEventListener('click', () => location.reload());
  }
}

customElements.define('missing-page', MissingPage);
