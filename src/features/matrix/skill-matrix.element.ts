import { LiveElement } from '../../ui/live-element.browser.ts';
import { part } from '../../ui/parts.browser.ts';

type Column = { readonly place: number; readonly head: HTMLElement };

const compareCounts = (a: HTMLTableRowElement, b: HTMLTableRowElement): number => countOf(b) - countOf(a);
const compareNames = (a: HTMLTableRowElement, b: HTMLTableRowElement): number =>
  nameOf(a).localeCompare(nameOf(b), 'ko');
const compareLayers = (a: HTMLTableRowElement, b: HTMLTableRowElement): number => layerOf(a).localeCompare(layerOf(b));

const countOf = (row: HTMLTableRowElement): number => Number(row.cells[1]?.textContent);
const nameOf = (row: HTMLTableRowElement): string => row.querySelector('th span:last-child')?.textContent ?? '';
/** The lines' letters stand in their order. */
const layerOf = (row: HTMLTableRowElement): string => row.querySelector('[data-layer]')?.textContent ?? '';

/** Filters and sorts the table of skills and postings; what is chosen lives in the address. */
class SkillMatrix extends LiveElement {
  protected connected(signal: AbortSignal): void {
    this.controls.addEventListener(
      'input',
      () => {
        this.apply();
        history.replaceState(null, '', this.address());
      },
      { signal },
    );
    this.readAddress();
  }

  private get controls(): HTMLElement {
    return part(this, '[data-controls]', HTMLElement);
  }

  private get boxes(): readonly HTMLInputElement[] {
    return [...this.controls.querySelectorAll<HTMLInputElement>('[name=show]')];
  }

  private select(name: string): HTMLSelectElement {
    return part(this.controls, `[name=${name}]`, HTMLSelectElement);
  }

  private readAddress(): void {
    const parameters = new URLSearchParams(location.search);
    for (const name of ['layer', 'sort']) {
      const select = this.select(name);
      select.value = parameters.get(name) ?? '';
      if (select.selectedIndex < 0) select.value = '';
    }
    const hidden = parameters.getAll('hide');
    for (const box of this.boxes) box.checked = !hidden.includes(box.value);
    this.apply();
  }

  private address(): string {
    const parameters = new URLSearchParams();
    for (const name of ['layer', 'sort']) if (this.select(name).value) parameters.set(name, this.select(name).value);
    for (const box of this.boxes) if (!box.checked) parameters.append('hide', box.value);
    return parameters.size > 0 ? `?${parameters}` : location.pathname;
  }

  private apply(): void {
    const hidden = new Set(this.boxes.filter(({ checked }) => !checked).map(({ value }) => value));
    const columns = this.showColumns(hidden);
    const rows = [...part(this, 'tbody', HTMLTableSectionElement).rows];
    for (const row of rows) this.showRow(row, columns, hidden);
    this.sort(rows);
    const postings = columns.filter(({ head }) => head.dataset['kind'] === 'company').length;
    const skills = rows.filter((row) => !row.hidden).length;
    part(this, '[role=status]', HTMLElement).textContent =
      `지금은 기술 ${skills}개와 공고 ${postings}건을 보고 있어요.`;
  }

  /** Shows the columns asked for and answers which they are. */
  private showColumns(hidden: ReadonlySet<string>): readonly Column[] {
    const heads = [...this.querySelectorAll<HTMLElement>('thead th')].map((head, place) => ({ head, place }));
    const postings = heads.filter(({ head }) => head.dataset['posting']);
    for (const { head } of postings) {
      const { closeness = '', kind = '' } = head.dataset;
      head.hidden = hidden.has(closeness) || hidden.has(kind);
    }
    return postings.filter(({ head }) => !head.hidden);
  }

  private showRow(row: HTMLTableRowElement, columns: readonly Column[], hidden: ReadonlySet<string>): void {
    const shown = new Set(columns.map(({ place }) => place));
    for (const [place, cell] of [...row.cells].entries()) {
      if (place < 2) continue;
      cell.hidden = !shown.has(place);
      for (const mark of cell.querySelectorAll<HTMLElement>('[data-level]')) {
        mark.hidden = hidden.has(mark.dataset['level'] ?? '');
      }
    }
    const naming = columns.filter(({ place }) => row.cells[place]?.querySelector('[data-level]:not([hidden])'));
    const ids = new Set(naming.map(({ head }) => head.dataset['posting']));
    const counted = naming.filter(
      ({ head: { dataset } }) => dataset['kind'] === 'company' && !(dataset['twin'] && ids.has(dataset['twin'])),
    );
    const layer = this.select('layer').value;
    const isOnLayer = layer === '' || row.dataset['layers']?.split(' ').includes(layer);
    part(row, '[data-count]', HTMLElement).textContent = String(counted.length);
    row.hidden = !isOnLayer || naming.length === 0;
  }

  private sort(rows: readonly HTMLTableRowElement[]): void {
    const order = this.select('sort').value;
    const byOrder = rows.toSorted((a, b) => {
      if (order === 'name') return compareNames(a, b);
      return (order === 'layer' ? compareLayers(a, b) : 0) || compareCounts(a, b) || compareNames(a, b);
    });
    part(this, 'tbody', HTMLElement).append(...byOrder);
  }
}

customElements.define('skill-matrix', SkillMatrix);
