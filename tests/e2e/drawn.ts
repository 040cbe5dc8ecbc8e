import type { Page } from '@playwright/test';

/** A box on the page, in CSS pixels. */
export type Box = { readonly left: number; readonly top: number; readonly right: number; readonly bottom: number };

/** A run of text as it is drawn. */
export type DrawnText = {
  readonly text: string;
  /** The box of each of its lines, as high as its letters rather than as its line. */
  readonly lines: readonly Box[];
  /** Outside this box the text is cut off: nobody can scroll to it. */
  readonly cutTo: Box;
  /** Outside this box the text is not in sight now. */
  readonly shownIn: Box;
};

/** The runs of text a page draws. What is folded away or only for screen readers is not drawn. */
export const drawnTexts = (page: Page): Promise<readonly DrawnText[]> =>
  page.evaluate(() => {
    const everywhere: Box = { left: -1e6, top: -1e6, right: 1e6, bottom: 1e6 };
    const meet = (one: Box, other: Box): Box => ({
      left: Math.max(one.left, other.left),
      top: Math.max(one.top, other.top),
      right: Math.min(one.right, other.right),
      bottom: Math.min(one.bottom, other.bottom),
    });
    const isDrawn = (element: Element): boolean =>
      element.checkVisibility({ visibilityProperty: true, opacityProperty: true }) &&
      !element.closest('title, option, .sr-only') &&
      getComputedStyle(element).clipPath !== 'inset(50%)';
    const frames = (element: Element): { cutTo: Box; shownIn: Box } => {
      let [cutTo, shownIn, scrolls] = [everywhere, everywhere, false];
      for (let at: Element | null = element; at && at !== document.body; at = at.parentElement) {
        const { overflowX, overflowY, display } = getComputedStyle(at);
        if (display === 'inline' || (overflowX === 'visible' && overflowY === 'visible')) continue;
        const box = at.getBoundingClientRect();
        shownIn = meet(shownIn, box);
        scrolls ||= /auto|scroll/.test(overflowX + overflowY);
        if (!scrolls) cutTo = meet(cutTo, box);
      }
      return { cutTo, shownIn };
    };
    const linesOf = (node: Node, element: Element): readonly Box[] => {
      const range = document.createRange();
      range.selectNodeContents(node);
      const { fontSize, writingMode } = getComputedStyle(element);
      // A picture draws its text at its own scale.
      const scale = element instanceof SVGGraphicsElement ? (element.getScreenCTM()?.a ?? 1) : 1;
      const size = Number.parseFloat(fontSize) * scale;
      return [...range.getClientRects()].map(({ left, top, right, bottom }) => {
        const [x, y] = [Math.max(0, (right - left - size) / 2), Math.max(0, (bottom - top - size) / 2)];
        return writingMode === 'horizontal-tb'
          ? { left, right, top: top + y, bottom: bottom - y }
          : { left: left + x, right: right - x, top, bottom };
      });
    };
    const found: DrawnText[] = [];
    const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
    for (let node = walker.nextNode(); node; node = walker.nextNode()) {
      const text = (node.textContent ?? '').trim();
      const element = node.parentElement;
      if (text === '' || !element || !isDrawn(element)) continue;
      found.push({ text: text.slice(0, 30), lines: linesOf(node, element), ...frames(element) });
    }
    return found;
  });

/** The texts of which a part lies where nobody can see it. */
export const cutTexts = (texts: readonly DrawnText[]): readonly string[] =>
  texts
    .filter(({ lines, cutTo }) =>
      lines.some(
        ({ left, top, right, bottom }) =>
          left < cutTo.left - 1 || top < cutTo.top - 1 || right > cutTo.right + 1 || bottom > cutTo.bottom + 1,
      ),
    )
    .map(({ text }) => text);

const overlap = (one: Box, other: Box): number =>
  Math.min(
    Math.min(one.right, other.right) - Math.max(one.left, other.left),
    Math.min(one.bottom, other.bottom) - Math.max(one.top, other.top),
  );

/** The pairs of texts drawn over each other by more than two pixels. */
export const overlappingTexts = (texts: readonly DrawnText[]): readonly string[] => {
  const lines = texts
    .flatMap(({ text, lines, shownIn }, place) =>
      lines.map((line) => ({
        text,
        place,
        left: Math.max(line.left, shownIn.left),
        top: Math.max(line.top, shownIn.top),
        right: Math.min(line.right, shownIn.right),
        bottom: Math.min(line.bottom, shownIn.bottom),
      })),
    )
    .toSorted((a, b) => a.top - b.top);
  return lines.flatMap((line, place) => {
    const faults: string[] = [];
    for (let next = place + 1; next < lines.length; next += 1) {
      const other = lines[next];
      if (!other || other.top > line.bottom) break;
      if (other.place !== line.place && overlap(line, other) > 2) faults.push(`${line.text} × ${other.text}`);
    }
    return faults;
  });
};

/** Something to tap. */
export type Target = {
  readonly name: string;
  readonly box: Box;
  /** Stands in a line of text, which sets its height. */
  readonly inText: boolean;
  /** Which box it scrolls in; without one, the page. */
  readonly scroller: number;
};

/** All there is to tap on a page. What a picture repeats of its text twin is left out: the twin has it. */
export const targetsOn = (page: Page): Promise<readonly Target[]> =>
  page.evaluate(() => {
    const tappable = 'a[href], button, input, select, textarea, summary, [role="option"]';
    const isInText = (element: Element): boolean => {
      if (getComputedStyle(element).display !== 'inline') return false;
      let block = element.parentElement;
      while (block && getComputedStyle(block).display === 'inline') block = block.parentElement;
      const copy = block?.cloneNode(true);
      if (!(copy instanceof Element)) return false;
      for (const other of copy.querySelectorAll(`${tappable}, .sr-only`)) other.remove();
      return /\p{Letter}/u.test(copy.textContent ?? '');
    };
    const scrollers: Element[] = [];
    const scrollerOf = (element: Element): number => {
      let at = element.parentElement;
      while (at && at !== document.body && !/auto|scroll/.test(getComputedStyle(at).overflow)) at = at.parentElement;
      if (!at || at === document.body) return -1;
      if (!scrollers.includes(at)) scrollers.push(at);
      return scrollers.indexOf(at);
    };
    return [...document.querySelectorAll(tappable)]
      .filter((element) => element.checkVisibility({ visibilityProperty: true }) && !element.closest('[aria-hidden]'))
      .map((element) => {
        const label = element instanceof HTMLInputElement ? element.labels?.[0] : undefined;
        const { left, top, right, bottom } = (label?.contains(element) ? label : element).getBoundingClientRect();
        const name = element.getAttribute('aria-label') ?? element.textContent?.trim() ?? '';
        const box = { left, top, right, bottom };
        return { name: name.slice(0, 30), box, inText: isInText(element), scroller: scrollerOf(element) };
      })
      .filter(({ box }) => box.right - box.left > 1);
  });

/** WCAG 2.2, 2.5.8. */
const least = 24;
const isSmall = ({ box }: Target): boolean => box.right - box.left < least || box.bottom - box.top < least;
const middle = ({ left, top, right, bottom }: Box): readonly [number, number] => [
  (left + right) / 2,
  (top + bottom) / 2,
];

/** How far the middle of a small target is from another target: from its edge, or from the circle around a small one. */
const room = (small: Target, other: Target): number => {
  const [x, y] = middle(small.box);
  const [otherX, otherY] = middle(other.box);
  if (isSmall(other)) return Math.hypot(x - otherX, y - otherY) - least / 2;
  const { left, top, right, bottom } = other.box;
  return Math.hypot(Math.max(left - x, 0, x - right), Math.max(top - y, 0, y - bottom));
};

/** The targets too small to be hit, unless a line of text sets their height or there is room around them. */
export const hardToTap = (targets: readonly Target[]): readonly string[] =>
  targets
    .filter((target) => isSmall(target) && !target.inText)
    .filter((target) =>
      targets.some(
        (other) => other !== target && other.scroller === target.scroller && room(target, other) < least / 2,
      ),
    )
    .map(({ name, box }) => `${name} ${Math.round(box.right - box.left)}×${Math.round(box.bottom - box.top)}`);

/** The parts of a page that take time to change, move or scroll. */
export const movingParts = (page: Page): Promise<readonly string[]> =>
  page.evaluate(() => {
    const seconds = (times: string): number => Math.max(...times.split(',').map(Number.parseFloat));
    const isMoving = (element: Element, part: string | null): boolean => {
      const { transitionDuration, animationDuration, scrollBehavior } = getComputedStyle(element, part);
      return seconds(transitionDuration) > 0.01 || seconds(animationDuration) > 0.01 || scrollBehavior === 'smooth';
    };
    return [...document.querySelectorAll('*')]
      .filter((element) => [null, '::before', '::after', '::backdrop'].some((part) => isMoving(element, part)))
      .map(({ tagName, className }) => `${tagName.toLowerCase()} ${className}`);
  });
