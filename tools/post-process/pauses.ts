import { readFileSync } from 'node:fs';
import { type HTMLElement, parse } from 'node-html-parser';

/** After how many elements a page pauses: their styles and layout take some fifteen milliseconds of a slow phone. */
const portion = 56;

/** The script of a pause, as it stands in a page. */
export const pause = `<script>${readFileSync('src/layouts/pause.inline.js', 'utf8')}</script>`;

/** Before these a script may stand, and what they hold is laid out apart from what is before them. */
const blocks = new Set(['article', 'details', 'div', 'dl', 'footer', 'li', 'nav', 'ol', 'p', 'section', 'ul']);

/** What is laid out as a whole, or has no place for a script. */
const wholes = new Set(['button', 'select', 'svg', 'table', 'template']);

/** Where a page pauses: always between two children, for styles that ask for the first and the last. */
const pausesIn = (body: HTMLElement): readonly number[] => {
  const found: number[] = [];
  let passed = 0;
  const walk = (parent: HTMLElement, isWhole: boolean): void => {
    for (const [place, element] of parent.children.entries()) {
      const tag = element.rawTagName;
      if (passed >= portion && place > 0 && !isWhole && blocks.has(tag)) {
        found.push(element.range[0]);
        passed = 0;
      }
      passed += 1;
      walk(element, isWhole || wholes.has(tag));
    }
  };
  walk(body, false);
  return found;
};

/**
 * Lets the browser lay out a page in portions while it reads it, instead of all at once before the first paint: between
 * two of them it may paint and answer the visitor. The script of a pause leaves the page at once. It does nothing when
 * the address names a place on the page: its start would show before that place does.
 */
export const withPauses = (html: string): string => {
  // A sealed page is short until something is pasted.
  const body = parse(html).querySelector('html:not([data-sealed]) body');
  if (!body) return html;
  return pausesIn(body).reduceRight((text, at) => `${text.slice(0, at)}${pause}${text.slice(at)}`, html);
};
