import { globSync, readFileSync } from 'node:fs';
import { parse } from 'node-html-parser';

/** The scripts a page may hold in its own text, as they are written: those of `src/**\/*.inline.js`. */
export const knownScripts = (): ReadonlySet<string> =>
  new Set(globSync('src/**/*.inline.js').map((file) => readFileSync(file, 'utf8')));

const isData = (type: string | undefined): boolean => type === 'application/json' || type === 'application/ld+json';

const shortened = (text: string): string => text.trim().replace(/\s+/g, ' ').slice(0, 60);

/**
 * What a page holds that could run or draw and is not ours: scripts whose text we do not know, scripts from elsewhere
 * than our modules, styles outside the head, where only Astro writes. Such a part came in with a text; the page's
 * policy would not name it, and the build does not ship it.
 */
export const unexpectedInline = (html: string, known: ReadonlySet<string>, base: string): readonly string[] => {
  const page = parse(html);
  const scripts = page.querySelectorAll('script').filter((script) => {
    const source = script.getAttribute('src');
    if (source !== undefined) return !source.startsWith(`${base}_astro/`);
    return !isData(script.getAttribute('type')) && !known.has(script.innerHTML);
  });
  const styles = page.querySelectorAll('style').filter((style) => !style.closest('head'));
  return [...scripts, ...styles].map(({ outerHTML }) => shortened(outerHTML));
};
