import { LiveElement } from '../../ui/live-element.browser.ts';

/** Shows the two roles that are picked, in that order; which ones lives in the address. */
class RoleTable extends LiveElement {
  protected connected(signal: AbortSignal): void {
    const asked = new URLSearchParams(location.search).getAll('role').filter((role) => this.knows(role));
    this.pick([...new Set([...asked, ...this.defaults])]);
    for (const [at, select] of this.selects.entries()) {
      let shown = select.value;
      select.addEventListener(
        'change',
        () => {
          // Who picks the role of the other side means to change sides.
          const other = this.selects[1 - at];
          if (other?.value === select.value) other.value = shown;
          shown = select.value;
          this.draw();
          history.replaceState(null, '', this.address);
        },
        { signal },
      );
    }
    this.draw();
  }

  private get selects(): readonly HTMLSelectElement[] {
    return [...this.querySelectorAll('select')];
  }

  /** The two the page begins with, whatever the browser remembers of the form. */
  private get defaults(): readonly string[] {
    return this.selects
      .flatMap(({ options }) => [...options].filter((option) => option.hasAttribute('selected')))
      .map(({ value }) => value);
  }

  private get picked(): readonly string[] {
    return this.selects.map(({ value }) => value);
  }

  private knows(role: string): boolean {
    return this.selects.some(({ options }) => [...options].some(({ value }) => value === role));
  }

  private pick(roles: readonly string[]): void {
    for (const [at, select] of this.selects.entries()) select.value = roles[at] ?? select.value;
  }

  private get address(): string {
    const { defaults, picked } = this;
    const isDefault = picked.every((role, at) => role === defaults[at]);
    return isDefault ? location.pathname : `?${new URLSearchParams(picked.map((role) => ['role', role]))}`;
  }

  private draw(): void {
    const { picked } = this;
    for (const row of this.querySelectorAll('tr:has(> [data-role])')) {
      const cells = [...row.querySelectorAll<HTMLElement>('[data-role]')];
      for (const cell of cells) cell.dataset['first'] = String(picked.includes(cell.dataset['role'] ?? ''));
      const shown = picked.flatMap((role) => cells.find(({ dataset }) => dataset['role'] === role) ?? []);
      row.replaceChildren(...shown, ...cells.filter((cell) => !shown.includes(cell)));
    }
  }
}

customElements.define('role-table', RoleTable);
