import { type Rarity, rarityIn } from './page/alike.ts';
import { editInWords } from './page/edit-words.ts';
import type { Edit } from './page/edits.ts';
import { countsInWords, emptyWords, findingsInWords } from './page/finding-words.ts';
import { emptyReading, linesOf, type OpenReading, undone, withEdit } from './page/open-reading.ts';
import type { ReadData } from './page/read-data.ts';
import { countLines, type ShownLine } from './page/shown-line.ts';
import { localProfile } from '../profile/local-profile.browser.ts';
import { knownSkills } from '../profile/profile.ts';
import { part } from '../../ui/parts.browser.ts';
import { drawBelow } from './below.browser.ts';
import { defineAtHand } from './definitions.browser.ts';
import { make } from './dom.browser.ts';
import { fillDetails } from './line-details.browser.ts';
import { LineList } from './line-list.browser.ts';
import { printView } from './print-view.browser.ts';
import { loadNames } from './read-data.browser.ts';
import { loadData } from './telling-data.browser.ts';
import { say, type State } from './say.browser.ts';
import { shareReading } from './share-view.browser.ts';
import { breathe } from './slices.browser.ts';
import type { SkillTable } from './skill-table.browser.ts';
import { editAsked, stateAsked } from './taps.browser.ts';

/** What is told of a posting, once it has been loaded. */
interface Told {
  readonly data: ReadData;
  readonly rarity: Rarity;
}

/** Shows a reading, lets it be set right, and redraws what follows from it. Fires `change` when it was set right. */
export class ReadingView extends EventTarget {
  private readonly root: HTMLElement;
  private readonly base: string;
  private readonly list: LineList;
  private shown: OpenReading = emptyReading;
  private table: SkillTable | undefined;
  private told: Told | undefined;
  private drawing = 0;

  constructor(root: HTMLElement, base: string) {
    super();
    this.root = root;
    this.base = base;
    this.list = new LineList(this.part('#posting-lines'), (place, line) => this.fill(place, line));
    root.addEventListener('click', ({ target }) => this.tap(target));
    root.addEventListener('change', ({ target }) => this.tap(target));
    addEventListener('beforeprint', () => this.drawPrint());
    localProfile.addEventListener('change', () => this.follow());
    defineAtHand(root, (id) => this.told?.data.skills.find((skill) => skill.id === id)?.definition);
  }

  get reading(): OpenReading {
    return this.shown;
  }

  get lines(): readonly ShownLine[] {
    return linesOf(this.shown);
  }

  /** What was loaded, for those who draw more from it. */
  get loaded(): { readonly table: SkillTable; readonly data: ReadData } | undefined {
    return this.table && this.told && { table: this.table, data: this.told.data };
  }

  say(state: State, words: string): void {
    say(this.root, state, words);
  }

  /** Loads what is told beyond the lines themselves. */
  async prepare(): Promise<void> {
    try {
      const data = await loadData(this.base);
      if (this.told) return;
      this.told = { data, rarity: rarityIn(data) };
      this.list.refill();
    } catch {
      this.part('[data-trouble]').textContent =
        '읽는 법과 비슷한 공고를 불러오지 못했어요. 줄은 그대로 읽을 수 있어요.';
    }
  }

  /** Draws a reading from its first line on. */
  async show(reading: OpenReading): Promise<void> {
    this.shown = reading;
    this.notice('');
    for (const name of ['findings', 'shared']) this.part(`[data-${name}]`).replaceChildren();
    if (reading.read.length === 0) {
      this.list.clear();
      this.say('idle', '');
      return;
    }
    this.table = (await loadNames(this.base)).skills;
    if (this.shown !== reading) return;
    const said = reading.findings ? findingsInWords(reading.findings, reading.text, countLines(this.lines)) : [];
    this.part('[data-findings]').replaceChildren(...said.map((words) => make('p', {}, words)));
    if (!(await this.list.draw(this.lines, this.table, this.known)) || this.shown !== reading) return;
    this.sayCounts();
    await this.prepare();
    this.follow();
  }

  private part(selector: string): HTMLElement {
    return part(this.root, selector, HTMLElement);
  }

  private get known(): ReadonlySet<string> {
    return knownSkills(localProfile.profile);
  }

  private sayCounts(): void {
    const counts = countLines(this.lines);
    const { shared } = this.shown;
    if (counts.asking === 0) this.say('empty', emptyWords);
    else if (!shared) this.say('done', countsInWords(counts));
    else {
      const lost = shared.lost ? ' 읽지 못한 부분은 뺐어요.' : '';
      this.say('done', `누군가 보낸 읽기예요. ${shared.all}줄 가운데 요건 ${counts.asking}개가 들어 있어요.${lost}`);
    }
  }

  private notice(words: string): void {
    this.part('[data-edited]').textContent = words;
    this.part('[data-do=undo]').hidden = this.shown.edits.length === 0;
  }

  private fill(place: HTMLElement, line: ShownLine): void {
    const { table, told } = this;
    if (!table || !told) {
      void this.prepare();
      return;
    }
    fillDetails(place, line, { table, ...told, states: localProfile.profile.skills });
  }

  private tap(target: EventTarget | null): void {
    const { table } = this;
    if (!(target instanceof Element) || !table) return;
    this.press(target.closest<HTMLElement>('button[data-do]'));
    const skill = stateAsked(target);
    if (skill) localProfile.update(skill);
    const line = this.list.lineOf(target);
    const edit = line && editAsked(target, line, table);
    if (edit)
      this.edit(
        edit,
        editInWords(edit, (id) => table.titleOf(id)),
      );
  }

  private press(pressed: HTMLElement | null): void {
    switch (pressed?.dataset['do']) {
      case 'undo':
        this.undo();
        break;
      case 'only':
        this.showOnly(pressed);
        break;
      case 'print':
        print();
        break;
      case 'share': {
        const page = new URL(`${this.base}read/`, location.href).href;
        void shareReading(this.part('[data-shared]'), this.lines, page);
        break;
      }
    }
  }

  private drawPrint(): void {
    const { table, told, lines } = this;
    const nodes = table && told && lines.length > 0 ? printView(lines, table, told.data, this.known) : [];
    this.part('[data-print]').replaceChildren(...nodes);
  }

  private showOnly(pressed: HTMLElement): void {
    const isOnly = pressed.getAttribute('aria-pressed') !== 'true';
    pressed.setAttribute('aria-pressed', String(isOnly));
    this.part('#posting-lines').toggleAttribute('data-only', isOnly);
  }

  private edit(edit: Edit, words: string): void {
    this.shown = withEdit(this.shown, edit);
    this.redraw(edit.at, words);
  }

  private undo(): void {
    const last = this.shown.edits.at(-1);
    if (!last) return;
    this.shown = undone(this.shown);
    this.redraw(last.at, '되돌렸어요.');
  }

  private redraw(key: string, words: string): void {
    const line = this.lines.find((each) => each.key === key);
    if (line && this.table) this.list.replace(line, this.table, this.known);
    this.sayCounts();
    this.notice(words);
    this.dispatchEvent(new Event('change'));
    void this.drawBelow();
  }

  private follow(): void {
    this.list.markKnown(this.known);
    this.list.refill();
    void this.drawBelow();
  }

  private async drawBelow(): Promise<void> {
    this.drawing += 1;
    const { drawing } = this;
    // The line itself first: what follows from it may come a moment later.
    await breathe();
    const { table, told, lines, known } = this;
    if (!table || !told || drawing !== this.drawing) return;
    const isWanted = (): boolean => drawing === this.drawing;
    await drawBelow(this.root, { lines, table, ...told, known, isWanted });
  }
}
