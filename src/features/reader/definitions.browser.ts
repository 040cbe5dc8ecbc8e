import { make } from './dom.browser.ts';

const named = '[data-define], [data-skill]';
const idOf = ({ dataset }: HTMLElement): string => dataset['define'] ?? dataset['skill'] ?? '';

const linkIn = (target: EventTarget | null): HTMLAnchorElement | undefined => {
  const link = target instanceof Element ? target.closest(named) : null;
  return link instanceof HTMLAnchorElement ? link : undefined;
};

/**
 * Shows what a named skill is, right at its name: under the pointer, with the focus, or at the first touch, after which
 * a second one follows the link.
 * @param define what a skill is, in a sentence
 */
export const defineAtHand = (root: HTMLElement, define: (skill: string) => string | undefined): void => {
  const note = make('p', {
    id: 'definition',
    role: 'tooltip',
    popover: 'manual',
    class: 'border-ink bg-card absolute inset-auto max-w-xs rounded-md border px-3 py-2 text-sm',
  });
  root.append(note);
  let shown: HTMLAnchorElement | undefined;
  const hide = (): void => {
    if (!shown) return;
    shown.removeAttribute('aria-describedby');
    shown = undefined;
    note.hidePopover();
  };
  const show = (link: HTMLAnchorElement | undefined): boolean => {
    if (link === shown) return false;
    hide();
    const words = link && define(idOf(link));
    if (!link || !words) return false;
    shown = link;
    note.textContent = words;
    note.showPopover();
    const { left, bottom, top } = link.getBoundingClientRect();
    const isRoomBelow = bottom + note.offsetHeight + 8 < innerHeight;
    note.style.left = `${scrollX + Math.max(8, Math.min(left, innerWidth - note.offsetWidth - 8))}px`;
    note.style.top = `${scrollY + (isRoomBelow ? bottom + 4 : top - note.offsetHeight - 4)}px`;
    link.setAttribute('aria-describedby', note.id);
    return true;
  };
  let isTouch = false;
  root.addEventListener('pointerdown', ({ pointerType }) => {
    isTouch = pointerType === 'touch';
  });
  root.addEventListener('click', (event) => {
    const link = linkIn(event.target);
    if (isTouch && show(link)) event.preventDefault();
  });
  root.addEventListener('pointerover', ({ target, pointerType }) => {
    if (pointerType === 'mouse') show(linkIn(target));
  });
  root.addEventListener('focusin', ({ target }) => {
    if (!isTouch) show(linkIn(target));
  });
  root.addEventListener('focusout', hide);
  document.addEventListener('keydown', ({ key }) => {
    if (key === 'Escape') hide();
  });
  document.addEventListener('pointerdown', ({ target }) => {
    if (linkIn(target) !== shown) hide();
  });
};
