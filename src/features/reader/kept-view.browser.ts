import { type Edit, readEdits } from './page/edits.ts';
import { openText, linesOf, type OpenReading } from './page/open-reading.ts';
import { nextSteps } from './page/own-fit.ts';
import { sideBySide } from './page/side-by-side.ts';
import { readPosting } from './index.ts';
import { myPostings, today, type Trouble } from '../my-postings/my-postings.browser.ts';
import {
  daysInWords,
  isDay,
  type KeptPosting,
  mostPostings,
  postingStateLabels,
  postingStates,
  titleOf,
  withoutPosting,
  withPosting,
} from '../my-postings/stored-postings.ts';
import { localProfile } from '../profile/local-profile.browser.ts';
import { knownSkills } from '../profile/profile.ts';
import { part } from '../../ui/parts.browser.ts';
import { make } from './dom.browser.ts';
import { loadNames } from './read-data.browser.ts';
import type { ReadingView } from './reading-view.browser.ts';
import { compareView } from './compare-view.browser.ts';

const troubleWords = {
  broken: '저장된 공고의 일부를 읽지 못했어요. 읽을 수 있는 것은 아래에 있고, 원래 기록은 지우지 않고 따로 두었어요.',
  newer:
    '더 새로운 판의 사이트에서 저장한 공고가 있어요. 그대로 두었으니 페이지를 새로 고쳐 주세요. 지금 남기는 것은 저장되지 않아요.',
  unsaved: '브라우저가 저장을 거절했어요. 공간이 가득 찼거나 비공개 창일 수 있어요. 이 창을 닫으면 사라져요.',
} as const satisfies Record<Trouble, string>;

/** `crypto.randomUUID` is missing on plain HTTP; nobody has to guess these. */
const newId = (): string => `${Date.now().toString(36)}-${Math.random().toString(36).slice(2, 8)}`;

const field = (root: ParentNode, name: string): HTMLInputElement | HTMLSelectElement => {
  const found = root.querySelector(`[data-field=${name}]`);
  if (found instanceof HTMLInputElement || found instanceof HTMLSelectElement) return found;
  throw new Error(`${name}?`);
};

const labelled = (words: string, control: HTMLElement): HTMLElement =>
  make('label', { class: 'text-sm' }, words, control);

const input = (name: string, type: string): HTMLElement =>
  make('input', { type, 'data-field': name, maxlength: '120', autocomplete: 'off', class: 'field w-full' });

/** The form of a kept posting. Its fields have no names: nothing is sent. */
const keepForm = (): HTMLElement =>
  make(
    'div',
    { class: 'grid gap-2 sm:grid-cols-2' },
    labelled('회사', input('company', 'text')),
    labelled('공고 이름', input('name', 'text')),
    labelled('마감일', input('deadline', 'date')),
    labelled(
      '상태',
      make(
        'select',
        { 'data-field': 'state', class: 'field w-full' },
        ...postingStates.map((state) => make('option', { value: state }, postingStateLabels[state])),
      ),
    ),
  );

/** The postings kept on the device: the one on the page is kept, opened again, compared and forgotten here. */
export class KeptView {
  private readonly root: HTMLElement;
  private readonly view: ReadingView;
  private readonly open: (posting: KeptPosting, edits: readonly Edit[]) => void;
  private readonly base: string;
  private id: string | undefined;
  private cleared: readonly KeptPosting[] | undefined;

  constructor(
    root: HTMLElement,
    view: ReadingView,
    base: string,
    open: (posting: KeptPosting, edits: readonly Edit[]) => void,
  ) {
    this.root = root;
    this.view = view;
    this.base = base;
    this.open = open;
    root.addEventListener('click', ({ target }) => this.tap(target));
    root.addEventListener('change', ({ target }) => {
      if (target instanceof HTMLElement && target.dataset['field']) this.keep();
    });
    view.addEventListener('change', () => this.id !== undefined && this.keep());
    myPostings.addEventListener('change', () => this.draw());
    this.draw();
  }

  /** The page shows another text: unless it is a kept one, it is not kept yet. */
  opened(id: string | undefined): void {
    this.id = id;
    this.drawForm();
  }

  /** Opens a kept posting, if it is still there. */
  openById(id: string): void {
    const posting = myPostings.all.find((each) => each.id === id);
    if (posting) this.open(posting, readEdits(posting.edits));
  }

  private get form(): HTMLElement {
    return part(this.root, '[data-keep]', HTMLElement);
  }

  private say(words: string): void {
    part(this.root, '[data-kept-words]', HTMLElement).textContent = words;
  }

  private draw(): void {
    const { all, trouble } = myPostings;
    const box = part(this.root, '[data-kept]', HTMLDetailsElement);
    box.hidden = all.length === 0 && !trouble && !this.cleared;
    part(box, '[data-kept-title]', HTMLElement).textContent = `내 공고 ${all.length}건`;
    part(box, '[data-kept-trouble]', HTMLElement).textContent = trouble ? troubleWords[trouble] : '';
    part(box, '[data-kept-list]', HTMLElement).replaceChildren(...all.map((posting) => this.row(posting)));
    for (const name of ['compare', 'clear'])
      part(box, `[data-kept-do=${name}]`, HTMLElement).hidden = all.length < (name === 'compare' ? 2 : 1);
    part(box, '[data-kept-do=restore]', HTMLElement).hidden = this.cleared === undefined;
  }

  private row(posting: KeptPosting): HTMLElement {
    const { id, deadline, state } = posting;
    const when = deadline ? ` · ${deadline} ${daysInWords(deadline, today())}` : '';
    const tick = make('input', { type: 'checkbox', 'data-kept-pick': id, 'aria-label': `${titleOf(posting)} 고르기` });
    return make(
      'li',
      { class: 'flex flex-wrap items-center gap-2 py-1.5' },
      make('label', { class: 'tick' }, tick),
      make(
        'span',
        { class: 'grow' },
        titleOf(posting),
        make('span', { class: 'text-soft text-sm' }, ` ${postingStateLabels[state]}${when}`),
      ),
      make('button', { type: 'button', 'data-kept-do': 'open', value: id, class: 'button button-small' }, '열기'),
      make('button', { type: 'button', 'data-kept-do': 'remove', value: id, class: 'button button-small' }, '지우기'),
    );
  }

  private drawForm(): void {
    const posting = myPostings.all.find(({ id }) => id === this.id);
    const keep = make(
      'button',
      { type: 'button', 'data-kept-do': 'keep', class: 'button button-main' },
      '내 공고에 남기기',
    );
    if (!posting) {
      this.form.replaceChildren(keep);
      return;
    }
    const form = keepForm();
    for (const name of ['company', 'name', 'deadline', 'state'] as const) field(form, name).value = posting[name] ?? '';
    this.form.replaceChildren(make('p', { class: 'text-sm' }, '이 기기에 남겼어요. 고치면 바로 저장돼요.'), form);
  }

  private tap(target: EventTarget | null): void {
    const pressed = target instanceof Element ? target.closest<HTMLButtonElement>('[data-kept-do]') : null;
    const posting = myPostings.all.find(({ id }) => id === pressed?.value);
    switch (pressed?.dataset['keptDo']) {
      case 'keep':
        this.keepFirst();
        break;
      case 'open':
        if (posting) this.open(posting, readEdits(posting.edits));
        break;
      case 'remove':
        if (posting) this.remove([posting]);
        break;
      case 'clear':
        this.remove(myPostings.all);
        break;
      case 'restore':
        this.restore();
        break;
      case 'compare':
        void this.compare();
        break;
    }
  }

  private keepFirst(): void {
    if (myPostings.all.length >= mostPostings) {
      part(this.root, '[data-kept]', HTMLDetailsElement).open = true;
      this.form.append(
        make('p', { class: 'text-sm' }, `${mostPostings}건까지 남길 수 있어요. 끝난 공고를 지우고 다시 눌러 주세요.`),
      );
      return;
    }
    this.id = newId();
    this.keep();
    this.drawForm();
    field(this.form, 'company').focus();
  }

  private keep(): void {
    const { id } = this;
    const { text, edits } = this.view.reading;
    if (id === undefined || text === '') return;
    const has = this.form.querySelector('[data-field]') !== null;
    const value = (name: string): string => (has ? field(this.form, name).value.trim() : '');
    const deadline = value('deadline');
    const posting: KeptPosting = {
      id,
      name: value('name'),
      company: value('company'),
      ...(isDay(deadline) ? { deadline } : {}),
      state: postingStates.find((state) => state === value('state')) ?? 'interested',
      text,
      edits,
      next: this.next(),
      updated: Date.now(),
    };
    myPostings.update((all) => withPosting(all, posting));
  }

  private next(): KeptPosting['next'] {
    const { loaded, lines } = this.view;
    if (!loaded) return [];
    return nextSteps(lines, knownSkills(localProfile.profile), loaded.data)
      .slice(0, 5)
      .map(({ skill }) => ({ id: skill, title: loaded.table.titleOf(skill) }));
  }

  private remove(postings: readonly KeptPosting[]): void {
    this.cleared = postings;
    myPostings.update((all) => postings.reduce((left, { id }) => withoutPosting(left, id), all));
    if (postings.some(({ id }) => id === this.id)) this.opened(undefined);
    this.say(`${postings.length}건을 지웠어요. 이 페이지를 떠나기 전에는 되살릴 수 있어요.`);
  }

  private restore(): void {
    const { cleared = [] } = this;
    this.cleared = undefined;
    myPostings.update((all) => cleared.reduce(withPosting, all));
    this.say('되살렸어요.');
  }

  private async compare(): Promise<void> {
    const picked = [...this.root.querySelectorAll<HTMLInputElement>('[data-kept-pick]:checked')].flatMap(
      ({ dataset }) => myPostings.all.find(({ id }) => id === dataset['keptPick']) ?? [],
    );
    const [a, b] = picked;
    if (!a || !b || picked.length > 2) {
      this.say('나란히 볼 공고를 둘 고르세요.');
      return;
    }
    const { skills, matcher } = await loadNames(this.base);
    const read = ({ text, edits }: KeptPosting): OpenReading =>
      openText(text, readPosting(text, matcher), readEdits(edits));
    const table = sideBySide(linesOf(read(a)), linesOf(read(b)));
    part(this.root, '[data-kept-compare]', HTMLElement).replaceChildren(
      compareView(table, titleOf(a), titleOf(b), skills),
    );
    this.say('');
  }
}
