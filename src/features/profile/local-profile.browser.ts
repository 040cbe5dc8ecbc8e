import { emptyProfile, type Profile, type ReadProfile, readProfile, writeProfile } from './profile.ts';
import { writeItem, readItem } from '../../ui/storage.browser.ts';

const key = 'profile';
/** Where a profile goes that could not be read: nothing is thrown away. */
const backupKey = 'profile-aside';

/**
 * What is wrong with the stored profile. `broken`: part of it could not be read and lies in the backup; `newer`: a later
 * version of the site wrote it, so it is left alone; `unsaved`: the device refuses to keep anything.
 */
export type Trouble = 'broken' | 'newer' | 'unsaved';

/** The profile of whoever holds this device. Fires `change` when it changes here or in another tab. */
class LocalProfile extends EventTarget {
  private current: Profile = emptyProfile;
  private problem: Trouble | undefined;
  /** Whether the stored text must stay: a newer version wrote it, or it is broken and no copy of it is safe yet. */
  private isLocked = false;

  constructor() {
    super();
    this.load();
    addEventListener('storage', (event) => {
      if (event.key !== null && event.key !== key) return;
      this.load();
      this.dispatchEvent(new Event('change'));
    });
  }

  get profile(): Profile {
    return this.current;
  }

  get trouble(): Trouble | undefined {
    return this.problem;
  }

  /** What was backed up because it could not be read, as it was. */
  get backup(): string | undefined {
    return readItem(backupKey);
  }

  discardBackup(): void {
    writeItem(backupKey, undefined);
    this.problem = undefined;
    this.dispatchEvent(new Event('change'));
  }

  /** Changes the profile and keeps it. Another tab may have changed it since, so it is read again first. */
  update(change: (profile: Profile) => Profile): void {
    if (this.problem !== 'unsaved') this.load();
    this.current = change(this.current);
    if (!this.isLocked && !writeItem(key, writeProfile(this.current))) this.problem = 'unsaved';
    this.dispatchEvent(new Event('change'));
  }

  private load(): void {
    const text = readItem(key);
    const read: ReadProfile = text === undefined ? { profile: emptyProfile } : readProfile(text);
    this.isLocked = read.problem === 'newer';
    if (this.isLocked) {
      // What this tab holds stays on the screen; what is stored stays as it is.
      this.problem = 'newer';
      return;
    }
    this.current = read.profile;
    if (text !== undefined && read.problem === 'broken') this.backUpCorrupt(text);
    else this.problem = this.backup === undefined ? undefined : 'broken';
  }

  /** The broken text is replaced only once a copy of it is safe. */
  private backUpCorrupt(text: string): void {
    const before = this.backup;
    const isSafe = writeItem(backupKey, before === undefined ? text : `${before}\n${text}`);
    this.isLocked = !isSafe;
    const isKept = isSafe && writeItem(key, writeProfile(this.current));
    this.problem = isKept ? 'broken' : 'unsaved';
  }
}

export const localProfile = new LocalProfile();
