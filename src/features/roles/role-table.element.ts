import { LiveElement } from '../../ui/live-element.browser.ts';

/** Shows the columns of the roles that are ticked; which ones lives in the address. */
class RoleTable extends LiveElement {
  protected connected(signal: AbortSignal): void {
    this.readAddress();
    this.addEventListener(
      'change',
      () => {
        this.draw();
        history.replaceState(null, '', this.address());
      },
      { signal },
    );
    this.draw();
  }

  /** An empty role stands for none; roles that all are unknown ask for nothing. */
  private readAddress(): void {
    const asked = new URLSearchParams(location.search).getAll('role');
    const isKnown = asked.includes('') || this.boxes.some(({ value }) => asked.includes(value));
    if (isKnown) for (const box of this.boxes) box.checked = asked.includes(box.value);
  }

  private get boxes(): readonly HTMLInputElement[] {
    return [...this.querySelectorAll<HTMLInputElement>('input')];
  }

  private address(): string {
    const ticked = this.boxes.filter(({ checked }) => checked);
    if (ticked.length === this.boxes.length) return location.pathname;
    if (ticked.length === 0) return '?role=';
    return `?${new URLSearchParams(ticked.map(({ value }) => ['role', value]))}`;
  }

  private draw(): void {
    const ticked = new Set(this.boxes.filter(({ checked }) => checked).map(({ value }) => value));
    for (const cell of this.querySelectorAll<HTMLElement>('[data-role]')) {
      cell.hidden = !ticked.has(cell.dataset['role'] ?? '');
    }
  }
}

customElements.define('role-table', RoleTable);
