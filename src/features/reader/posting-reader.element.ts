import { readPosting } from './index.ts';
import { emptyReading, openText } from './page/open-reading.ts';
import { part } from '../../ui/parts.browser.ts';
import { takeOver } from './handover.browser.ts';
import { loadNames } from './read-data.browser.ts';
import { ReadingView } from './reading-view.browser.ts';

/** How long somebody who types must pause, in milliseconds. */
const pause = 400;

/** The page that reads a pasted posting. The text stays in its box and in this tab. */
class PostingReader extends HTMLElement {
  private readonly base = this.dataset['base'] ?? '/';
  private view: ReadingView | undefined;
  private waiting: ReturnType<typeof setTimeout> | undefined;
  private readText: string | undefined;

  connectedCallback(): void {
    const { box } = this;
    const handed = takeOver();
    if (handed !== undefined) box.value = handed;
    box.addEventListener('focus', () => void this.prepare(), { once: true });
    box.addEventListener('input', (event) => {
      const isTyped = event instanceof InputEvent && /^(?:insertText|insertComposition|delete)/.test(event.inputType);
      this.readSoon(isTyped ? pause : 0);
    });
    // A browser may bring back what stood in the box before.
    addEventListener('pageshow', () => this.readSoon(0));
    this.view = new ReadingView(this, this.base);
    this.readSoon(0);
    void loadNames(this.base).catch(() => undefined);
  }

  private get box(): HTMLTextAreaElement {
    return part(this, '#posting-text', HTMLTextAreaElement);
  }

  private async prepare(): Promise<void> {
    await this.view?.prepare();
  }

  private readSoon(after: number): void {
    clearTimeout(this.waiting);
    // Even at once the pasted text is painted first.
    this.waiting = setTimeout(() => void this.read(), after);
  }

  private async read(): Promise<void> {
    const text = this.box.value;
    if (text === this.readText) return;
    this.readText = text;
    if (text.trim() === '') {
      void this.view?.show(emptyReading);
      return;
    }
    this.view?.say('reading', '읽고 있어요.');
    try {
      const { matcher } = await loadNames(this.base);
      if (text !== this.readText) return;
      await this.view?.show(openText(text, readPosting(text, matcher)));
    } catch {
      this.readText = undefined;
      this.view?.say('idle', '읽을 준비를 하지 못했어요. 연결을 확인하고 다시 붙여 넣어 주세요. 글은 그대로 있어요.');
    }
  }
}

customElements.define('posting-reader', PostingReader);
