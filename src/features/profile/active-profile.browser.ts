import { fromFragment, isEmpty, isSame, merge, type Profile, type ProfileProblem, toFragment } from './profile.ts';
import { localProfile } from './local-profile.browser.ts';

const withoutFragment = (): string => location.pathname + location.search;

/**
 * The profile this page shows: one's own, or the one a shared address holds. Somebody else's profile is changed in
 * the address alone and never reaches the device unless asked to. Fires `change`.
 */
class ActiveProfile extends EventTarget {
  private shared: Profile | undefined;
  private problem: ProfileProblem | undefined;

  constructor() {
    super();
    this.readAddress();
    addEventListener('hashchange', () => {
      this.readAddress();
      this.tell();
    });
    localProfile.addEventListener('change', () => this.tell());
  }

  get profile(): Profile {
    return this.shared ?? localProfile.profile;
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
      localProfile.update(change);
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
    if (shared) localProfile.update((own) => merge(own, shared));
  }

  /** Goes back to one's own. */
  leave(): void {
    this.shared = undefined;
    this.problem = undefined;
    history.replaceState(null, '', withoutFragment());
    this.tell();
  }

  private readAddress(): void {
    if (location.hash === '') {
      this.shared = undefined;
      this.problem = undefined;
      return;
    }
    const read = fromFragment(location.hash);
    // Some other fragment: a jump inside the page changes nothing of what is shown.
    if (!read) return;
    this.problem = read.problem;
    const isOther = !isEmpty(read.profile) && !isSame(read.profile, localProfile.profile);
    this.shared = isOther ? read.profile : undefined;
  }

  private tell(): void {
    this.dispatchEvent(new Event('change'));
  }
}

export const activeProfile = new ActiveProfile();
