import type { Edit } from './page/edits.ts';
import { emptyReading, openShared, openText } from './page/open-reading.ts';
import { fromShareLink, isShareLink } from './page/share-link.ts';
import { warmUp } from './page/warm-up.ts';
import { completeReading } from './read.ts';
import { type Sketch, sketchPosting } from './sketch.ts';
import type { KeptPosting } from '../my-postings/stored-postings.ts';
import { addFrame } from './frame.browser.ts';
import { KeptView } from './kept-view.browser.ts';
import { loadNames } from './read-data.browser.ts';
import { ReadingView } from './reading-view.browser.ts';
import { breathe } from './slices.browser.ts';

/** Everything told and done beyond the first sight of the lines: it loads when the box is focused or holds text. */
export class Desk {
  private readonly base: string;
  private readonly view: ReadingView;
  private readonly kept: KeptView;
  private readonly paste: (text: string, edits: readonly Edit[]) => Promise<void>;
  private opening: string | undefined;

  /** @param paste puts a text into the box and reads it */
  constructor(root: HTMLElement, base: string, paste: Desk['paste']) {
    addFrame(root, base);
    this.base = base;
    this.paste = paste;
    this.view = new ReadingView(root, base);
    this.kept = new KeptView(root, this.view, base, (posting, edits) => void this.openKept(posting, edits));
    this.kept.opened(undefined);
    addEventListener('hashchange', () => void this.readAddress());
    void this.readAddress();
    const asked = new URLSearchParams(location.search).get('kept');
    if (asked !== null) this.kept.openById(asked);
  }

  /** Loads what is told of a posting, and reads a small one so that the first real one finds the browser warm. */
  async prepare(): Promise<void> {
    const isBusy = (): boolean => this.view.reading.text !== '';
    const told = this.view.prepare();
    const { matcher } = await loadNames(this.base);
    for (let turn = 0; turn < 3 && !isBusy(); turn += 1) {
      await breathe();
      sketchPosting(warmUp, matcher);
    }
    await told;
  }

  /** Shows a text that was just read, with all that a sketch leaves out. */
  async show(text: string, sketch: Sketch, edits: readonly Edit[]): Promise<void> {
    this.leaveShared();
    this.kept.opened(this.opening);
    this.opening = undefined;
    await this.view.show(openText(text, completeReading(sketch), edits));
  }

  clear(): void {
    this.leaveShared();
    this.kept.opened(undefined);
    void this.view.show(emptyReading);
  }

  private async openKept({ id, text }: KeptPosting, edits: readonly Edit[]): Promise<void> {
    this.opening = id;
    await this.paste(text, edits);
  }

  /** A reading somebody sent stands in the address, behind `#`. */
  private async readAddress(): Promise<void> {
    if (!isShareLink(location.hash)) return;
    const { skills } = await loadNames(this.base);
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
