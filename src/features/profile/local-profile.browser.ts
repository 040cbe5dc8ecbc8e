import { emptyProfile, type Profile, readProfile, type UnknownFields, writeProfile } from './profile.ts';
import { onItemChange, readItem, writeItem } from '../../ui/storage.browser.ts';

const key = 'profile';
/** Where a profile goes that could not be read: nothing is thrown away. */
const backupKey = 'profile-aside';

/**
 * What is wrong with the stored profile. `broken`: part of it could not be read and lies in the backup; `newer`: a later
 * version of the site wrote it, so it is left alone; `unsaved`: the device refuses to keep anything.
 */
export type Trouble = 'broken' | 'newer' | 'unsaved';

type Change = (profile: Profile) => Profile;

/** Keeps a text that could not be read beside what was kept before. Answers whether it is safe now. */
const backUp = (text: string): boolean => {
  const before = readItem(backupKey);
  if (before?.endsWith(text)) return true;
  return writeItem(backupKey, before === undefined ? text : `${before}\n${text}`);
};

/**
 * The profile of whoever holds this device: what is stored, and on top of it the changes of this tab that could not be
 * saved yet. Fires `change` when it changes here, in another tab, or while the page lay in the back/forward cache.
 */
class LocalProfile extends EventTarget {
  /** What the device holds, as far as it could be read. */
  private stored: Profile = emptyProfile;
  private unknown: UnknownFields = {};
  /** The changes that are not saved. They are made again on whatever the device holds by then. */
  private unsaved: readonly Change[] = [];
  private current: Profile = emptyProfile;
  /** A later version of the site wrote what is stored. */
  private isNewer = false;
  /** What is stored is broken, and no copy of it is safe. */
  private isUnsafe = false;

  constructor() {
    super();
    this.sync();
    onItemChange(key, () => this.sync());
  }

  get profile(): Profile {
    return this.current;
  }

  get trouble(): Trouble | undefined {
    if (this.isNewer) return 'newer';
    if (this.isUnsafe || this.unsaved.length > 0) return 'unsaved';
    return this.backup === undefined ? undefined : 'broken';
  }

  /** What was backed up because it could not be read, as it was. */
  get backup(): string | undefined {
    return readItem(backupKey);
  }

  discardBackup(): void {
    writeItem(backupKey, undefined);
    this.tell();
  }

  /** Changes the profile and keeps it. */
  update(change: Change): void {
    this.unsaved = [...this.unsaved, change];
    this.sync();
  }

  /** Reads what is stored, for another tab may have changed it, makes the open changes and saves. */
  private sync(): void {
    this.read();
    this.current = this.unsaved.reduce((profile, change) => change(profile), this.stored);
    if (this.unsaved.length > 0 && !this.isNewer && !this.isUnsafe) this.save();
    this.tell();
  }

  private save(): void {
    if (!writeItem(key, writeProfile(this.current, this.unknown))) return;
    this.stored = this.current;
    this.unsaved = [];
  }

  private read(): void {
    const text = readItem(key);
    const { profile, problem, unknown = {} } = text === undefined ? { profile: emptyProfile } : readProfile(text);
    this.isNewer = problem === 'newer';
    // What this tab holds stays on the screen; what is stored stays as it is.
    if (this.isNewer) return;
    this.stored = profile;
    this.unknown = unknown;
    const isBroken = text !== undefined && problem === 'broken';
    // The broken text is replaced only once a copy of it is safe.
    this.isUnsafe = isBroken && !backUp(text);
    if (isBroken && !this.isUnsafe) writeItem(key, writeProfile(profile, unknown));
  }

  private tell(): void {
    this.dispatchEvent(new Event('change'));
  }
}

export const localProfile = new LocalProfile();
