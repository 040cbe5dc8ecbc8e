const key = 'theme';
const themes = ['light', 'dark'] as const;

const stored = (): string => {
  try {
    return localStorage.getItem(key) ?? 'auto';
  } catch {
    return 'auto';
  }
};

const store = (theme: string): void => {
  try {
    if (theme === 'auto') localStorage.removeItem(key);
    else localStorage.setItem(key, theme);
  } catch {
    // Storage may be off or full; the choice then lasts for this page only.
  }
};

/** Wires the select of `ThemeToggle.astro` to the theme of the document. The head's inline script reads the same key. */
class ThemeToggle extends HTMLElement {
  connectedCallback(): void {
    const select = this.querySelector('select');
    if (!select) return;
    const current = stored();
    select.value = themes.some((theme) => theme === current) ? current : 'auto';
    select.addEventListener('change', () => {
      store(select.value);
      if (select.value === 'auto') delete document.documentElement.dataset['theme'];
      else document.documentElement.dataset['theme'] = select.value;
    });
    this.hidden = false;
  }
}

customElements.define('theme-toggle', ThemeToggle);
