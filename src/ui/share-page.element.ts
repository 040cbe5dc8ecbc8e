import { copyAddress, saySoon } from './clipboard.browser.ts';
import { LiveElement } from './live-element.browser.ts';
import { part } from './parts.browser.ts';

const address = (): string => location.origin + location.pathname;

/** Hands the page on: its address to the clipboard, or through the device's own sheet where there is one. */
class SharePage extends LiveElement {
  private readonly status = document.createElement('span');
  private readonly device = document.createElement('button');

  protected connected(signal: AbortSignal): void {
    const copy = part(this, 'button:not([data-device])', HTMLButtonElement);
    copy.addEventListener('click', () => void copyAddress(address(), this.status), { signal });
    this.status.setAttribute('role', 'status');
    this.status.className = 'bg-paper absolute top-full right-0 whitespace-nowrap';
    this.append(this.status);
    if (!('share' in navigator)) return;
    this.device.type = 'button';
    this.device.className = copy.className;
    this.device.dataset['device'] = '';
    this.device.textContent = '공유';
    this.device.addEventListener('click', () => void this.share(), { signal });
    copy.before(this.device);
  }

  private async share(): Promise<void> {
    try {
      await navigator.share({ title: document.title, url: address() });
    } catch (error) {
      // Who closes the sheet has decided; only a failure is worth a word.
      const isClosed = error instanceof DOMException && error.name === 'AbortError';
      if (!isClosed) saySoon(this.status, '공유하지 못했어요. 링크를 복사하세요');
    }
  }
}

customElements.define('share-page', SharePage);
