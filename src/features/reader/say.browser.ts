import { part } from '../../ui/parts.browser.ts';

export type State = 'idle' | 'reading' | 'done' | 'empty';

/** Says how far the reading is, in the state that the page is drawn by and in words. */
export const say = (root: HTMLElement, state: State, words: string): void => {
  part(root, '#posting-lines', HTMLElement).dataset['state'] = state;
  root.dataset['view'] = state;
  part(root, '[data-words]', HTMLElement).textContent = words;
};
