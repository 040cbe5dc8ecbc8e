import { writeItem, readItem } from './storage.browser.ts';

const key = 'theme';
const themes = ['light', 'dark'] as const;

/** Wires the select of `ThemeToggle.astro` to the theme of the document. The head's inline script reads the same key. */
class ThemeToggle extends HTMLElement {
  connectedCallback(): void {
    const select = this.querySelector('select');
    if (!select) return;
    select.value = themes.find((theme) => theme === readItem(key)) ?? 'auto';
    select.addEventListener('change', () => {
      const theme = select.value === 'auto' ? undefined : select.value;
      writeItem(key, theme);
      if (theme) document.documentElement.dataset['theme'] = theme;
      else delete document.documentElement.dataset['theme'];
    });
  }
}

customElements.define('theme-toggle', ThemeToggle);
