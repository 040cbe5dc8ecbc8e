import { copyAddress, saySoon } from './clipboard.browser.ts';
import { part } from './parts.browser.ts';

const address = (): string => location.origin + location.pathname;

/** Hands the page on: its address to the clipboard, or through the device's own sheet where there is one. */
class SharePage extends HTMLElement {
  private readonly status = document.createElement('span');

  connectedCallback(): void {
    const copy = part(this, 'button', HTMLButtonElement);
    copy.addEventListener('click', () => void copyAddress(address(), this.status));
    this.status.setAttribute('role', 'status');
    this.status.className = 'bg-paper absolute top-full right-0 whitespace-nowrap';
    this.append(this.status);
    if (!('share' in navigator)) return;
    const share = document.createElement('button');
    share.type = 'button';
    share.className = copy.className;
    share.textContent = '공유';
    share.addEventListener('click', () => void this.share());
    copy.before(share);
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
