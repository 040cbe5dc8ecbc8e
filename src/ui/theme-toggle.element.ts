import { LiveElement } from './live-element.browser.ts';
import { part } from './parts.browser.ts';
import { onItemChange, readItem, writeItem } from './storage.browser.ts';

const key = 'theme';
const themes = ['light', 'dark'] as const;

/** Wires the select of `ThemeToggle.astro` to the theme of the document. The head's inline script reads the same key. */
class ThemeToggle extends LiveElement {
  protected connected(signal: AbortSignal): void {
    this.show();
    this.select.addEventListener(
      'change',
      () => {
        writeItem(key, this.select.value === 'auto' ? undefined : this.select.value);
        this.apply();
      },
      { signal },
    );
    onItemChange(
      key,
      () => {
        this.show();
        this.apply();
      },
      signal,
    );
  }

  private get select(): HTMLSelectElement {
    return part(this, 'select', HTMLSelectElement);
  }

  private show(): void {
    this.select.value = themes.find((theme) => theme === readItem(key)) ?? 'auto';
  }

  private apply(): void {
    const theme = themes.find((one) => one === this.select.value);
    if (theme) document.documentElement.dataset['theme'] = theme;
    else delete document.documentElement.dataset['theme'];
  }
}

customElements.define('theme-toggle', ThemeToggle);
