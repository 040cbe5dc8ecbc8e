import { emptyProfile, isEmpty, merge, type Profile, readProfile, toFragment, writeProfile } from './profile.ts';
import { copyText } from '../../ui/clipboard.browser.ts';
import { localProfile } from './local-profile.browser.ts';
import { LiveElement } from '../../ui/live-element.browser.ts';
import { part } from '../../ui/parts.browser.ts';
import { onAction } from '../../ui/controls.browser.ts';
import { myPostings } from '../my-postings/my-postings.browser.ts';
import { splitFile, withPostings } from '../my-postings/posting-file.ts';
import { mergePostings } from '../my-postings/stored-postings.ts';
import { activeProfile } from './active-profile.browser.ts';

/** The longest file that is read, in bytes: thirty long postings beside a record. */
const largestFile = 10_000_000;

const troubleWords = {
  broken: '저장된 기록의 일부를 읽지 못했어요. 읽을 수 있는 것은 아래에 있고, 원래 기록은 지우지 않고 따로 두었어요.',
  newer:
    '이 기록은 더 새로운 판의 사이트에서 저장되었어요. 지우지 않고 그대로 두었으니, 페이지를 새로 고쳐 주세요. 지금 고르는 것은 저장되지 않아요.',
  unsaved:
    '브라우저가 저장을 거절했어요. 공간이 가득 찼거나 비공개 창일 수 있어요. 지금 기록은 이 창을 닫으면 사라지니 링크나 파일로 남겨 두세요.',
} as const;

const linkWords = {
  broken: '링크의 일부가 깨져 있어요. 읽을 수 있는 것만 보여 드려요. 내 기록은 그대로예요.',
  unread: '링크가 깨져 있어서 읽지 못했어요. 아래는 내 기록이에요.',
  newer: '더 새로운 판의 사이트에서 만든 링크라 읽지 못했어요. 페이지를 새로 고쳐 보세요. 내 기록은 그대로예요.',
} as const;

/** What is said after clearing, by what is wrong with the stored profile. */
const clearedWords = {
  newer: '더 새로운 판의 기록은 지우지 않고 그대로 두었어요. 이 페이지에서 고른 것만 지웠어요.',
  unsaved: '브라우저가 저장을 거절해서 이 페이지에서만 지웠어요. 기기에 남은 기록은 그대로예요.',
} as const;

const sharedWords = '링크에 담긴 기록을 보고 있어요. 내 기록은 그대로예요.';

/** `아는 기술 8개, 배우는 기술 2개, 해당하는 조건 1개` */
const inWords = (profile: Profile): string => {
  const known = [...profile.skills.values()].filter((state) => state === 'known').length;
  const parts = [
    [known, '아는 기술', '개'],
    [profile.skills.size - known, '배우는 기술', '개'],
    [profile.conditions.size, '해당하는 조건', '개'],
  ] as const;
  return parts
    .filter(([count]) => count > 0)
    .map(([count, what, unit]) => `${what} ${count}${unit}`)
    .join(', ');
};

/** How long a file is held for its download, in milliseconds: Safari asks for it only after the click. */
const heldFor = 40_000;

const download = (name: string, text: string): void => {
  const link = document.createElement('a');
  link.href = URL.createObjectURL(new Blob([text], { type: 'application/json' }));
  link.download = name;
  link.click();
  setTimeout(() => URL.revokeObjectURL(link.href), heldFor);
};

/** What is kept about the visitor: how much, what is wrong with it, and the ways to take it along. */
class ProfilePanel extends LiveElement {
  private cleared: Profile | undefined;

  private readonly actions: Readonly<Record<string, () => void>> = {
    adopt: () => {
      activeProfile.adopt();
      this.say('내 기록에 더했어요.');
    },
    leave: () => activeProfile.leave(),
    copy: () => void this.copy(),
    print: () => print(),
    export: () =>
      download(
        'data-engineer-route-map.json',
        withPostings(writeProfile(activeProfile.profile), activeProfile.isShared ? [] : myPostings.all),
      ),
    persist: () => void this.persist(),
    clear: () => this.clear(),
    undo: () => this.undo(),
    'save-backup': () => download('data-engineer-route-map-aside.txt', localProfile.backup ?? ''),
    'discard-backup': () => localProfile.discardBackup(),
  };

  private readonly draw = (): void => {
    const { profile, isShared } = activeProfile;
    const summary = isEmpty(profile) ? '아직 고른 것이 없어요.' : `${inWords(profile)}를 골랐어요.`;
    part(this, '[data-summary]', HTMLElement).textContent = summary;
    this.drawTrouble();
    for (const name of ['adopt', 'leave']) this.button(name).hidden = !isShared;
    for (const name of ['save-backup', 'discard-backup']) this.button(name).hidden = localProfile.backup === undefined;
    for (const name of ['copy', 'print', 'export']) this.button(name).hidden = isEmpty(profile);
    if (myPostings.all.length > 0) this.button('export').hidden = false;
    this.button('clear').hidden = isShared || isEmpty(profile);
    this.button('undo').hidden = this.cleared === undefined || isShared;
    part(this, '[data-link]', HTMLInputElement).hidden = true;
  };

  protected connected(signal: AbortSignal): void {
    onAction(this, this.actions, signal);
    const file = part(this, '[type=file]', HTMLInputElement);
    file.addEventListener('change', () => void this.import(file), { signal });
    activeProfile.addEventListener('change', this.draw, { signal });
    this.draw();
  }

  private button(name: string): HTMLElement {
    return part(this, `[data-do="${name}"]`, HTMLElement);
  }

  private say(words: string): void {
    part(this, '[role=status]', HTMLElement).textContent = words;
  }

  private drawTrouble(): void {
    const { isShared, linkProblem } = activeProfile;
    const words = [
      linkProblem && linkWords[linkProblem === 'broken' && !isShared ? 'unread' : linkProblem],
      isShared && !linkProblem && sharedWords,
      localProfile.trouble && troubleWords[localProfile.trouble],
    ].filter((line) => typeof line === 'string');
    part(this, '[data-trouble]', HTMLElement).hidden = words.length === 0;
    part(this, '[data-words]', HTMLElement).textContent = words.join(' ');
  }

  private async copy(): Promise<void> {
    const share = new URL(this.dataset['share'] ?? '/', location.href);
    // On the page the link leads to, what else its address says belongs to the view.
    if (share.pathname === location.pathname) share.search = location.search;
    share.hash = toFragment(activeProfile.profile);
    if (await copyText(share.href)) {
      this.say('링크를 복사했어요. 나에게 보내 두면 다른 기기에서도 이어 볼 수 있어요.');
      return;
    }
    const field = part(this, '[data-link]', HTMLInputElement);
    field.hidden = false;
    field.value = share.href;
    field.select();
    this.say('브라우저가 복사를 막았어요. 아래 주소를 길게 눌러 복사하세요.');
  }

  private async import(input: HTMLInputElement): Promise<void> {
    const [file] = input.files ?? [];
    if (!file) return;
    const text = file.size > largestFile ? '' : await file.text();
    const { record, postings } = splitFile(text);
    const read = text === '' ? undefined : readProfile(record);
    input.value = '';
    if (!read || (isEmpty(read.profile) && postings.length === 0)) {
      const why =
        read?.problem === 'newer' ? '더 새로운 판의 사이트에서 만든 파일이에요.' : '이 사이트의 기록 파일이 아니에요.';
      this.say(`${file.name}: 불러오지 못했어요. ${why} 지금 기록은 그대로예요.`);
      return;
    }
    activeProfile.update((profile) => merge(profile, read.profile));
    const note = read.problem === 'broken' ? ' 읽지 못한 부분은 빼고 불러왔어요.' : '';
    myPostings.update((all) => mergePostings(all, postings));
    const kept = postings.length > 0 ? ` 공고 ${postings.length}건도 불러왔어요.` : '';
    this.say(isEmpty(read.profile) ? kept.trim() : `${inWords(read.profile)}를 지금 기록에 더했어요.${note}${kept}`);
  }

  private async persist(): Promise<void> {
    const isKept = await navigator.storage?.persist?.().catch(() => false);
    this.say(
      isKept
        ? '브라우저가 지우지 않기로 했어요. 그래도 링크나 파일로 하나 더 남겨 두면 안심이에요.'
        : '브라우저가 약속하지 않았어요. 링크나 파일로 남겨 두세요.',
    );
  }

  private clear(): void {
    this.cleared = activeProfile.profile;
    activeProfile.update(() => emptyProfile);
    const { trouble } = localProfile;
    this.say(
      trouble === 'newer' || trouble === 'unsaved'
        ? clearedWords[trouble]
        : '기록을 지웠어요. 이 페이지를 떠나기 전에는 되살릴 수 있어요.',
    );
  }

  private undo(): void {
    const { cleared } = this;
    this.cleared = undefined;
    if (cleared) activeProfile.update((profile) => merge(cleared, profile));
    this.say('기록을 되살렸어요.');
  }
}

customElements.define('profile-panel', ProfilePanel);
