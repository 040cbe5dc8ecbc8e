import { rarityIn, type Rarity } from './page/alike.ts';
import type { Edit } from './page/edits.ts';
import { editInWords } from './page/edit-words.ts';
import { countsInWords, emptyWords, findingsInWords } from './page/finding-words.ts';
import { emptyReading, linesOf, type OpenReading, undone, withEdit } from './page/open-reading.ts';
import type { ReadData } from './page/read-data.ts';
import { countLines, type ShownLine } from './page/shown-line.ts';
import { localProfile } from '../profile/local-profile.browser.ts';
import { knownSkills } from '../profile/profile.ts';
import { part } from '../../ui/parts.browser.ts';
import { make } from './dom.browser.ts';
import { LineList } from './line-list.browser.ts';
import { loadData, loadNames } from './read-data.browser.ts';
import { breathe } from './slices.browser.ts';
import type { SkillTable } from './skill-table.browser.ts';
import { editAsked, stateAsked } from './taps.browser.ts';

type State = 'idle' | 'reading' | 'done' | 'empty';

/** What is drawn only once somebody has a text: loaded when the box is focused or holds one. */
type Later = {
  readonly data: ReadData;
  readonly rarity: Rarity;
  readonly details: typeof import('./line-details.browser.ts');
  readonly below: typeof import('./below.browser.ts');
  readonly print: typeof import('./print-view.browser.ts');
};

/** Shows a reading, lets it be set right, and redraws what follows from it. Fires `change` when it was set right. */
export class ReadingView extends EventTarget {
  private readonly root: HTMLElement;
  private readonly base: string;
  private readonly list: LineList;
  private shown: OpenReading = emptyReading;
  private table: SkillTable | undefined;
  private later: Later | undefined;
  private drawing = 0;

  constructor(root: HTMLElement, base: string) {
    super();
    this.root = root;
    this.base = base;
    this.list = new LineList(part(root, '#posting-lines', HTMLElement), (place, line) => this.fill(place, line));
    root.addEventListener('click', ({ target }) => this.tap(target));
    root.addEventListener('change', ({ target }) => this.tap(target));
    addEventListener('beforeprint', () => this.drawPrint());
    localProfile.addEventListener('change', () => this.follow());
  }

  get reading(): OpenReading {
    return this.shown;
  }

  get lines(): readonly ShownLine[] {
    return linesOf(this.shown);
  }

  /** What was loaded, for those who draw more from it. */
  get loaded(): { readonly table: SkillTable; readonly data: ReadData; readonly rarity: Rarity } | undefined {
    return this.table && this.later && { table: this.table, data: this.later.data, rarity: this.later.rarity };
  }

  say(state: State, words: string): void {
    part(this.root, '#posting-lines', HTMLElement).dataset['state'] = state;
    this.root.dataset['view'] = state;
    part(this.root, '[data-words]', HTMLElement).textContent = words;
  }

  /** Loads what is told beyond the lines themselves. */
  async prepare(): Promise<void> {
    try {
      const [data, details, below, printing] = await Promise.all([
        loadData(this.base),
        import('./line-details.browser.ts'),
        import('./below.browser.ts'),
        import('./print-view.browser.ts'),
      ]);
      if (this.later) return;
      this.later = { data, rarity: rarityIn(data), details, below, print: printing };
      this.list.refill();
    } catch {
      part(this.root, '[data-trouble]', HTMLElement).textContent =
        '읽는 법과 비슷한 공고를 불러오지 못했어요. 줄은 그대로 읽을 수 있어요.';
    }
  }

  /** Draws a reading from its first line on. */
  async show(reading: OpenReading): Promise<void> {
    this.shown = reading;
    this.notice('');
    part(this.root, '[data-findings]', HTMLElement).replaceChildren();
    part(this.root, '[data-shared]', HTMLElement).replaceChildren();
    if (reading.read.length === 0) {
      this.list.clear();
      this.say('idle', '');
      return;
    }
    this.table = (await loadNames(this.base)).skills;
    const counts = countLines(this.lines);
    const said = reading.findings ? findingsInWords(reading.findings, reading.text, counts) : [];
    part(this.root, '[data-findings]', HTMLElement).replaceChildren(...said.map((words) => make('p', {}, words)));
    if (!(await this.list.draw(this.lines, this.table, this.known)) || this.shown !== reading) return;
    this.sayCounts();
    await this.prepare();
    await this.drawBelow();
  }

  undo(): void {
    const last = this.shown.edits.at(-1);
    if (!last) return;
    this.shown = undone(this.shown);
    this.redraw(last.at, '되돌렸어요.');
  }

  private get known(): ReadonlySet<string> {
    return knownSkills(localProfile.profile);
  }

  private sayCounts(): void {
    const counts = countLines(this.lines);
    const { shared } = this.shown;
    if (counts.asking === 0) this.say('empty', emptyWords);
    else if (shared) this.say('done', `누군가 보낸 읽기예요. ${shared.all}줄 가운데 요건 ${counts.asking}개예요.`);
    else this.say('done', countsInWords(counts));
  }

  private notice(words: string): void {
    part(this.root, '[data-edited]', HTMLElement).textContent = words;
    part(this.root, '[data-do=undo]', HTMLElement).hidden = this.shown.edits.length === 0;
  }

  private fill(place: HTMLElement, line: ShownLine): void {
    const { table, later } = this;
    if (!table || !later) {
      void this.prepare();
      return;
    }
    const { data, rarity, details } = later;
    details.fillDetails(place, line, { table, data, rarity, states: localProfile.profile.skills });
  }

  private tap(target: EventTarget | null): void {
    if (!(target instanceof Element) || !this.table) return;
    if (target.closest('[data-do=undo]')) this.undo();
    if (target.closest('[data-do=only]')) this.showOnly(target);
    if (target.closest('[data-do=share]')) void this.share();
    if (target.closest('[data-do=print]')) print();
    const skill = stateAsked(target);
    if (skill) localProfile.update(skill);
    const line = this.list.lineOf(target);
    const edit = line && editAsked(target, line, this.table);
    if (edit) this.edit(edit);
  }

  private async share(): Promise<void> {
    const { shareReading } = await import('./share-view.browser.ts');
    const page = new URL(`${this.base}read/`, location.href).href;
    await shareReading(part(this.root, '[data-shared]', HTMLElement), this.lines, page);
  }

  private drawPrint(): void {
    const { loaded, later, lines } = this;
    const place = part(this.root, '[data-print]', HTMLElement);
    const nodes = loaded && later ? later.print.printView(lines, loaded.table, loaded.data, this.known) : [];
    place.replaceChildren(...(lines.length > 0 ? nodes : []));
  }

  private showOnly(target: Element): void {
    const pressed = target.closest('[data-do=only]');
    const isOnly = pressed?.getAttribute('aria-pressed') !== 'true';
    pressed?.setAttribute('aria-pressed', String(isOnly));
    part(this.root, '#posting-lines', HTMLElement).toggleAttribute('data-only', isOnly);
  }

  private edit(edit: Edit): void {
    this.shown = withEdit(this.shown, edit);
    this.redraw(
      edit.at,
      editInWords(edit, (id) => this.table?.titleOf(id) ?? id),
    );
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
    const { table, later } = this;
    if (!table || !later || drawing !== this.drawing) return;
    const { data, rarity, below } = later;
    await below.drawBelow(this.root, {
      lines: this.lines,
      table,
      data,
      rarity,
      known: this.known,
      isWanted: () => drawing === this.drawing,
    });
  }
}
