import type { Edit } from './page/edits.ts';
import { plainLines } from './page/plain-line.ts';
import { sketchPosting } from './sketch.ts';
import { postingsKey } from '../my-postings/postings-key.ts';
import { part } from '../../ui/parts.browser.ts';
import { readItem } from '../../ui/storage.browser.ts';
import { takeOver } from './handover.browser.ts';
import { lineView } from './line-view.browser.ts';
import { loadNames, loadStyles, once } from './read-data.browser.ts';
import { say } from './say.browser.ts';
import { inSlices } from './slices.browser.ts';
import type { Desk } from './desk.browser.ts';

/** How long somebody who types must pause, in milliseconds. */
const pause = 400;

/**
 * The page that reads a pasted posting. The text stays in its box and in this tab, unless its visitor keeps it. This
 * module draws the lines with their sections, levels and skills; the desk tells and does all the rest, and loads when
 * the box is focused or holds text.
 */
class PostingReader extends HTMLElement {
  private readonly base = this.dataset['base'] ?? '/';
  private desk: Desk | undefined;
  private waiting: ReturnType<typeof setTimeout> | undefined;
  private readText = '';

  private readonly loadDesk = once(async () => {
    const [{ Desk }] = await Promise.all([import('./desk.browser.ts'), loadStyles(this.base)]);
    this.desk = new Desk(this, this.base, (text, edits) => this.open(text, edits));
    return this.desk;
  });

  connectedCallback(): void {
    const { box } = this;
    const handed = takeOver();
    if (handed !== undefined) box.value = handed;
    box.addEventListener('focus', () => this.prepare(), { once: true });
    box.addEventListener('input', (event) => {
      const isTyped = event instanceof InputEvent && /^(?:insertText|insertComposition|delete)/.test(event.inputType);
      this.readSoon(isTyped ? pause : 0);
    });
    // A browser may bring back what stood in the box before.
    addEventListener('pageshow', () => this.readSoon(0));
    this.readSoon(0);
    this.prepareForReading();
    addEventListener('hashchange', () => this.prepareForReading());
    // Ready before somebody pastes; a failure is told when they do.
    void loadNames(this.base).catch(() => undefined);
  }

  private get box(): HTMLTextAreaElement {
    return part(this, '#posting-text', HTMLTextAreaElement);
  }

  private prepare(): void {
    void this.loadDesk()
      .then((desk) => desk.prepare())
      .catch(() => undefined);
  }

  /** A reading may be here before any text: one that somebody sent, or one kept on this device. */
  private prepareForReading(): void {
    if (/^#r\d/.test(location.hash) || readItem(postingsKey) !== undefined) void this.loadDesk().catch(() => undefined);
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
    if (text.trim() === '') {
      part(this, '#posting-lines', HTMLElement).replaceChildren();
      say(this, 'idle', '');
      this.desk?.clear();
      return;
    }
    this.prepare();
    say(this, 'reading', '읽고 있어요.');
    try {
      await this.show(text, edits);
    } catch {
      this.readText = '';
      say(this, 'idle', '읽을 준비를 하지 못했어요. 연결을 확인하고 다시 붙여 넣어 주세요. 글은 그대로 있어요.');
    }
  }

  private async show(text: string, edits: readonly Edit[]): Promise<void> {
    const { matcher, skills } = await loadNames(this.base);
    const isWanted = (): boolean => text === this.readText;
    if (!isWanted()) return;
    const sketch = sketchPosting(text, matcher);
    if (!this.desk) {
      const list = part(this, '#posting-lines', HTMLElement);
      list.replaceChildren();
      await inSlices(plainLines(sketch.lines), (line) => list.append(lineView(line, skills)), isWanted);
    }
    const desk = await this.loadDesk().catch(() => undefined);
    if (!isWanted()) return;
    if (desk) await desk.show(text, sketch, edits);
    else
      say(this, 'done', '줄은 읽었지만 조건과 읽는 법은 불러오지 못했어요. 연결을 확인하고 페이지를 새로 고쳐 주세요.');
  }

  private async open(text: string, edits: readonly Edit[]): Promise<void> {
    this.box.value = text;
    this.readText = '';
    await this.read(edits);
    part(this, '[data-words]', HTMLElement).scrollIntoView();
  }
}

customElements.define('posting-reader', PostingReader);
