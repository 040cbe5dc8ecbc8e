import type { ShownLine } from './page/shown-line.ts';
import { dressedLine, markKnown } from './line-dress.browser.ts';
import { anchorOf } from './line-view.browser.ts';
import { inSlices } from './slices.browser.ts';
import type { SkillTable } from './skill-table.browser.ts';

/** Draws what stands in the fold of a line. Loaded apart: most folds are never opened. */
export type FillDetails = (place: HTMLElement, line: ShownLine) => void;

/** What has the focus inside an element, by a name that it keeps when it is drawn anew. */
const focusIn = (root: Element): string | undefined => {
  const { activeElement } = document;
  return activeElement && root.contains(activeElement)
    ? (activeElement.getAttribute('data-focus') ?? 'summary')
    : undefined;
};

const focusOn = (root: Element, name: string): boolean => {
  const same = root.querySelector<HTMLElement>(name === 'summary' ? name : `[data-focus="${CSS.escape(name)}"]`);
  same?.focus();
  return same !== null;
};

/** The lines of a posting on the page, drawn in slices so that no drawing keeps the page from answering. */
export class LineList {
  private readonly list: HTMLElement;
  private readonly fill: FillDetails;
  private lines: ReadonlyMap<string, ShownLine> = new Map();
  private turn = 0;

  constructor(list: HTMLElement, fill: FillDetails) {
    this.list = list;
    this.fill = fill;
    // `toggle` does not bubble, but it can be caught on its way down.
    list.addEventListener('toggle', ({ target }) => this.open(target), true);
  }

  /** Draws all lines. Answers whether they are all there, or something newer was drawn meanwhile. */
  async draw(lines: readonly ShownLine[], table: SkillTable, known: ReadonlySet<string>): Promise<boolean> {
    this.turn += 1;
    const { turn } = this;
    this.lines = new Map(lines.map((line) => [line.key, line]));
    this.list.replaceChildren();
    return inSlices(
      lines,
      (line) => this.list.append(this.view(line, table, known)),
      () => turn === this.turn,
    );
  }

  clear(): void {
    this.turn += 1;
    this.list.replaceChildren();
  }

  /** Draws one line anew, as open as it was, with the focus where it was. */
  replace(line: ShownLine, table: SkillTable, known: ReadonlySet<string>): void {
    const old = this.elementOf(line.key);
    if (!old) return;
    this.lines = new Map([...this.lines, [line.key, line]]);
    const wasOpen = old.querySelector('details')?.open ?? false;
    const focused = focusIn(old);
    const view = this.view(line, table, known);
    old.replaceWith(view);
    const details = view.querySelector('details');
    if (!details) return;
    details.open = wasOpen;
    this.open(details);
    if (focused === undefined) return;
    if (!focusOn(view, focused)) details.querySelector('summary')?.focus();
  }

  lineOf(element: Element | null): ShownLine | undefined {
    return this.lines.get(element?.closest<HTMLElement>('[data-key]')?.dataset['key'] ?? '');
  }

  markKnown(known: ReadonlySet<string>): void {
    markKnown(this.list, known);
  }

  /** Fills the folds that are open anew. */
  refill(): void {
    for (const details of this.list.querySelectorAll('details[open]')) this.open(details);
  }

  private view(line: ShownLine, table: SkillTable, known: ReadonlySet<string>): HTMLElement {
    const view = dressedLine(line, table);
    markKnown(view, known);
    return view;
  }

  private elementOf(key: string): HTMLElement | null {
    return this.list.querySelector<HTMLElement>(`#${anchorOf(key)}`);
  }

  private open(target: EventTarget | null): void {
    if (!(target instanceof HTMLDetailsElement) || !target.open) return;
    const place = target.querySelector<HTMLElement>('[data-slot=details]');
    const line = this.lineOf(target);
    if (!place || !line) return;
    const focused = focusIn(place);
    this.fill(place, line);
    if (focused !== undefined) focusOn(place, focused);
  }
}
