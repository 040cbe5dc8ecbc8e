import { element } from '../../ui/element.browser.ts';

const fold = (run: readonly HTMLElement[]): void => {
  const [first] = run;
  // One alone takes no more room than the button that would stand for it.
  if (!first || run.length === 1) return;
  const button = element('button', 'fold-stations text-soft min-h-8 text-sm underline', `그 밖 ${run.length}역`);
  button.type = 'button';
  button.ariaExpanded = 'false';
  button.addEventListener('click', () => {
    const isOpen = button.ariaExpanded === 'false';
    button.ariaExpanded = String(isOpen);
    for (const station of run) station.hidden = !isOpen;
  });
  const entry = element('li', '', button);
  entry.dataset['fold'] = '';
  first.before(entry);
  for (const station of run) station.hidden = true;
};

/** Folds the stations of the lists that are not lit, a run at a time; without a choice all stand open. */
export const foldStrips = (root: ParentNode, lit: ReadonlySet<string> | undefined): void => {
  for (const entry of root.querySelectorAll('[data-strips] [data-fold]')) entry.remove();
  for (const list of root.querySelectorAll('[data-strips] > li > ol')) {
    let run: HTMLElement[] = [];
    for (const station of list.querySelectorAll<HTMLElement>('.station')) {
      station.hidden = false;
      if (!lit) continue;
      if (lit.has(station.dataset['skill'] ?? '')) {
        fold(run);
        run = [];
      } else run.push(station);
    }
    fold(run);
  }
};
