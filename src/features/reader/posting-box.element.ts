import { part } from '../../ui/parts.browser.ts';
import { handOver } from './handover.browser.ts';

/** Takes a posting on the home page and hands it to the page that reads it, in the memory of this tab. */
class PostingBox extends HTMLElement {
  connectedCallback(): void {
    const box = part(this, 'textarea', HTMLTextAreaElement);
    const go = (): void => this.go(box.value);
    part(this, 'button', HTMLButtonElement).addEventListener('click', go);
    box.addEventListener('keydown', (event) => {
      if (event.key === 'Enter' && (event.ctrlKey || event.metaKey)) go();
    });
  }

  private go(text: string): void {
    if (text.trim() === '' || handOver(text)) {
      location.assign(this.dataset['page'] ?? '/');
      return;
    }
    part(this, '[role=status]', HTMLElement).textContent =
      '브라우저가 글을 넘기지 못하게 했어요. 글을 복사해 ‘내 공고 읽기’에 붙여 넣으세요.';
  }
}

customElements.define('posting-box', PostingBox);
