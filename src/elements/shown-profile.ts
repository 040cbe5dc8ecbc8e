import {
  fromFragment,
  isEmpty,
  isSame,
  merge,
  type Profile,
  type ProfileProblem,
  toFragment,
} from '../domain/profile.ts';
import { ownProfile } from './own-profile.ts';

const withoutFragment = (): string => location.pathname + location.search;

/**
 * The profile this page shows: one's own, or the one a shared address holds. Somebody else's profile is changed in
 * the address alone and never reaches the device unless asked to. Fires `change`.
 */
class ShownProfile extends EventTarget {
  private shared: Profile | undefined;
  private problem: ProfileProblem | undefined;

  constructor() {
    super();
    this.readAddress();
    addEventListener('hashchange', () => {
      this.readAddress();
      this.tell();
    });
    ownProfile.addEventListener('change', () => this.tell());
  }

  get profile(): Profile {
    return this.shared ?? ownProfile.profile;
  }

  get isShared(): boolean {
    return this.shared !== undefined;
  }

  /** What was wrong with the address. */
  get linkProblem(): ProfileProblem | undefined {
    return this.problem;
  }

  update(change: (profile: Profile) => Profile): void {
    if (this.shared === undefined) {
      ownProfile.update(change);
      return;
    }
    this.shared = change(this.shared);
    history.replaceState(null, '', `#${toFragment(this.shared)}`);
    this.tell();
  }

  /** Adds what is shown to one's own and goes back to that. */
  adopt(): void {
    const { shared } = this;
    this.leave();
    if (shared) ownProfile.update((own) => merge(own, shared));
  }

  /** Goes back to one's own. */
  leave(): void {
    this.shared = undefined;
    this.problem = undefined;
    history.replaceState(null, '', withoutFragment());
    this.tell();
  }

  private readAddress(): void {
    const read = fromFragment(location.hash);
    // Some other fragment: a jump inside the page changes nothing of what is shown.
    if (!read) return;
    this.problem = read.problem;
    const isOther = !isEmpty(read.profile) && !isSame(read.profile, ownProfile.profile);
    this.shared = isOther ? read.profile : undefined;
  }

  private tell(): void {
    this.dispatchEvent(new Event('change'));
  }
}

export const shownProfile = new ShownProfile();
