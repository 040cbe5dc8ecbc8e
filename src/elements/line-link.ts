import { copyText } from './clipboard.ts';

/** The address of a posting's line: following the link goes there, and copies the address too. */
class LineLink extends HTMLElement {
  connectedCallback(): void {
    const link = this.querySelector('a');
    const status = this.querySelector('[role=status]');
    link?.addEventListener('click', async () => {
      const isCopied = await copyText(link.href);
      if (status) status.textContent = isCopied ? '주소를 복사했어요' : '주소창의 주소를 복사하세요';
      setTimeout(() => status?.replaceChildren(), 4000);
    });
  }
}

customElements.define('line-link', LineLink);
