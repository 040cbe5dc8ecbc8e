import { LiveElement } from './live-element.browser.ts';
import { part } from './parts.browser.ts';
import { onItemChange, readItem, writeItem } from './storage.browser.ts';

const key = 'theme';
const themes = ['light', 'dark'] as const;

/** Wires the select of `ThemeToggle.astro` to the theme of the document. The head's inline script reads the same key. */
class ThemeToggle extends LiveElement {
  protected connected(signal: AbortSignal): void {
    const select = part(this, 'select', HTMLSelectElement);
    const show = (chosen = readItem(key)): void => {
      const theme = themes.find((one) => one === chosen);
      select.value = theme ?? 'auto';
      const { dataset } = document.documentElement;
      if (theme) dataset['theme'] = theme;
      else delete dataset['theme'];
    };
    show();
    onItemChange(key, () => show(), signal);
    select.addEventListener(
      'change',
      () => {
        const { value } = select;
        writeItem(key, value === 'auto' ? undefined : value);
        show(value);
      },
      { signal },
    );
  }
}

customElements.define('theme-toggle', ThemeToggle);
