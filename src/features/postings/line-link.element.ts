import { copyAddress } from '../../ui/clipboard.browser.ts';
import { element } from '../../ui/element.browser.ts';
import { LiveElement } from '../../ui/live-element.browser.ts';
import { part } from '../../ui/parts.browser.ts';

/** The address of a posting's line: following the link goes there, and copies the address too. */
class LineLink extends LiveElement {
  protected connected(signal: AbortSignal): void {
    const link = part(this, 'a', HTMLAnchorElement);
    // The copy is told of in a place that is there before it is filled.
    const status = element('span', '');
    status.role = 'status';
    this.append(status);
    link.addEventListener('click', () => void copyAddress(link.href, status), { signal });
  }
}

customElements.define('line-link', LineLink);
