import { readPosting } from './index.ts';
import type { Edit } from './page/edits.ts';
import { emptyReading, openShared, openText } from './page/open-reading.ts';
import { warmUp } from './page/warm-up.ts';
import type { KeptPosting } from '../my-postings/stored-postings.ts';
import { part } from '../../ui/parts.browser.ts';
import { takeOver } from './handover.browser.ts';
import { loadNames } from './read-data.browser.ts';
import { ReadingView } from './reading-view.browser.ts';
import { breathe } from './slices.browser.ts';
import type { KeptView } from './kept-view.browser.ts';

/** How long somebody who types must pause, in milliseconds. */
const pause = 400;

/** The page that reads a pasted posting. The text stays in its box and in this tab, unless its visitor keeps it. */
class PostingReader extends HTMLElement {
  private readonly base = this.dataset['base'] ?? '/';
  private readonly view = new ReadingView(this, this.base);
  private kept: KeptView | undefined;
  private waiting: ReturnType<typeof setTimeout> | undefined;
  private readText = '';

  connectedCallback(): void {
    const { box } = this;
    const handed = takeOver();
    if (handed !== undefined) box.value = handed;
    box.addEventListener('focus', () => void this.view.prepare(), { once: true });
    box.addEventListener('input', (event) => {
      const isTyped = event instanceof InputEvent && /^(?:insertText|insertComposition|delete)/.test(event.inputType);
      this.readSoon(isTyped ? pause : 0);
    });
    // A browser may bring back what stood in the box before.
    addEventListener('pageshow', () => this.readSoon(0));
    addEventListener('hashchange', () => void this.readAddress());
    this.readSoon(0);
    void this.readAddress();
    void this.startKept();
    // Ready before somebody pastes; a failure is told when they do.
    void this.warm().catch(() => undefined);
  }

  private get box(): HTMLTextAreaElement {
    return part(this, '#posting-text', HTMLTextAreaElement);
  }

  private async startKept(): Promise<void> {
    const { KeptView } = await import('./kept-view.browser.ts');
    this.kept = new KeptView(this, this.view, this.base, (posting, edits) => void this.openKept(posting, edits));
    this.kept.opened(undefined);
    const asked = new URLSearchParams(location.search).get('kept');
    if (asked !== null) this.kept.openById(asked);
  }

  private async warm(): Promise<void> {
    const { matcher } = await loadNames(this.base);
    for (let turn = 0; turn < 3 && this.readText === ''; turn += 1) {
      await breathe();
      readPosting(warmUp, matcher);
    }
  }

  private readSoon(after: number): void {
    clearTimeout(this.waiting);
    // Even at once the pasted text is painted first.
    this.waiting = setTimeout(() => void this.read(), after);
  }

  private async read(edits: readonly Edit[] = []): Promise<void> {
    const text = this.box.value;
    if (text === this.readText) return;
    this.readText = text;
    this.kept?.opened(undefined);
    this.leaveShared();
    if (text.trim() === '') {
      await this.view.show(emptyReading);
      return;
    }
    this.view.say('reading', '읽고 있어요.');
    try {
      const { matcher } = await loadNames(this.base);
      if (text === this.readText) await this.view.show(openText(text, readPosting(text, matcher), edits));
    } catch {
      this.readText = '';
      this.view.say('idle', '읽을 준비를 하지 못했어요. 연결을 확인하고 다시 붙여 넣어 주세요. 글은 그대로 있어요.');
    }
  }

  private async openKept({ id, text }: KeptPosting, edits: readonly Edit[]): Promise<void> {
    this.box.value = text;
    this.readText = '';
    const reading = this.read(edits);
    this.kept?.opened(id);
    await reading;
    part(this, '[data-words]', HTMLElement).scrollIntoView();
  }

  /** A reading somebody sent stands in the address, behind `#`. */
  private async readAddress(): Promise<void> {
    if (!/^#r\d+\./.test(location.hash)) return;
    const [{ fromShareLink }, { skills }] = await Promise.all([import('./page/share-link.ts'), loadNames(this.base)]);
    const shared = fromShareLink(location.hash, (id) => skills.all.has(id));
    if (shared === 'newer')
      this.view.say('idle', '더 새로운 판의 사이트에서 만든 링크예요. 페이지를 새로 고쳐 보세요.');
    else if (!shared || shared.lines.length === 0) this.view.say('idle', '링크가 깨져 있어 읽지 못했어요.');
    else await this.view.show(openShared(shared));
  }

  /** What is pasted now is one's own: the address says so. */
  private leaveShared(): void {
    if (this.view.reading.shared) history.replaceState(null, '', location.pathname);
  }
}

customElements.define('posting-reader', PostingReader);
