import { type LineState, lineStates, type Tally } from './standing.ts';

const looks = {
  met: 'bg-ink border-ink',
  named: 'border-ink bg-linear-to-r from-ink from-50% to-transparent to-50%',
  half: 'border-ink bg-linear-to-r from-ink from-50% to-transparent to-50%',
  self: 'border-strong-rule border-dashed',
  open: 'border-strong-rule',
  unread: 'border-strong-rule border-dotted',
} as const satisfies Record<LineState, string>;

/** A dot for each line: full, half or empty, so that what is left is seen before it is read. */
export const lineDots = (tally: Tally<unknown>): HTMLElement => {
  const dots = document.createElement('p');
  dots.className = 'flex flex-wrap gap-1';
  dots.setAttribute('aria-hidden', 'true');
  for (const state of lineStates) {
    for (let count = tally[state].length; count > 0; count -= 1) {
      const dot = document.createElement('span');
      dot.className = `size-3 rounded-full border-2 ${looks[state]}`;
      dots.append(dot);
    }
  }
  return dots;
};
