import { type KeptPosting, mergePostings, readPostings, type ReadPostings, writePostings } from './stored-postings.ts';
import { postingsKey as key } from './postings-key.ts';
import { onItemChange, readItem, writeItem } from '../../ui/storage.browser.ts';

/** Where a list goes that could not be read: nothing is thrown away. */
const backupKey = 'my-postings-aside';

/**
 * What is wrong with the stored list. `broken`: part of it could not be read and lies in the backup; `newer`: a later
 * version of the site wrote it, so it is left alone; `unsaved`: the device refuses to keep anything.
 */
export type Trouble = 'broken' | 'newer' | 'unsaved';

/** Today as the visitor's calendar has it: `2026-11-26`. */
export const today = (): string => new Date().toLocaleDateString('sv');

/**
 * The postings kept on this device. Fires `change` when they change here, in another tab, or while the page lay in the
 * back/forward cache.
 */
class MyPostings extends EventTarget {
  private current: readonly KeptPosting[] = [];
  private problem: Trouble | undefined;
  private isLocked = false;

  constructor() {
    super();
    this.load();
    onItemChange(key, () => this.follow());
  }

  get all(): readonly KeptPosting[] {
    return this.current;
  }

  get trouble(): Trouble | undefined {
    return this.problem;
  }

  /** Changes the list and keeps it. Another tab may have changed it since, so it is read again first. */
  update(change: (postings: readonly KeptPosting[]) => readonly KeptPosting[]): void {
    if (this.problem !== 'unsaved') this.load();
    this.current = change(this.current);
    if (!this.isLocked && !writeItem(key, writePostings(this.current))) this.problem = 'unsaved';
    this.dispatchEvent(new Event('change'));
  }

  /** Takes over what is stored by now, beside what this tab could not save. */
  private follow(): void {
    const unsaved = this.problem === 'unsaved' ? this.current : [];
    this.load();
    if (unsaved.length === 0) this.dispatchEvent(new Event('change'));
    else this.update((postings) => mergePostings(postings, unsaved));
  }

  private load(): void {
    const text = readItem(key);
    const read: ReadPostings = text === undefined ? { postings: [] } : readPostings(text);
    this.isLocked = read.problem === 'newer';
    if (this.isLocked) {
      // What this tab holds stays on the screen; what is stored stays as it is.
      this.problem = 'newer';
      return;
    }
    this.current = read.postings;
    if (text !== undefined && read.problem === 'broken') this.backUp(text);
    else this.problem = readItem(backupKey) === undefined ? undefined : 'broken';
  }

  /** The broken text is replaced only once a copy of it is safe. */
  private backUp(text: string): void {
    const before = readItem(backupKey);
    const isSafe = writeItem(backupKey, before === undefined ? text : `${before}\n${text}`);
    this.isLocked = !isSafe;
    const isKept = isSafe && writeItem(key, writePostings(this.current));
    this.problem = isKept ? 'broken' : 'unsaved';
  }
}

export const myPostings = new MyPostings();
