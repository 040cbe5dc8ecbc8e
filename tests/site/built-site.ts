import assert from 'node:assert/strict';
import { globSync, readFileSync } from 'node:fs';
import { relative } from 'node:path';
import { type HTMLElement, parse } from 'node-html-parser';
import { base } from '../../tools/settings.ts';

/** A built page: its address from the site's root, its HTML and its parsed tree. */
export type BuiltPage = { readonly path: string; readonly html: string; readonly root: HTMLElement };

/** Reads and parses the page when it is first looked at: most tests look at a few of them. */
const builtPage = (file: string): BuiltPage => {
  let html: string | undefined;
  let root: HTMLElement | undefined;
  return {
    path: `/${relative('dist', file)
      .replaceAll('\\', '/')
      .replace(/index\.html$/, '')}`,
    get html() {
      html ??= readFileSync(file, 'utf8');
      return html;
    },
    get root() {
      root ??= parse(this.html);
      return root;
    },
  };
};

/** All pages in `dist/`. */
export const pages: readonly BuiltPage[] = globSync('dist/**/*.html').toSorted().map(builtPage);
assert.ok(pages.length > 0, 'dist/ holds pages: npm run build');

/** An address inside the site without the base path it is served under; nothing for addresses elsewhere. */
export const insideSite = (href: string): string | undefined => {
  if (href.startsWith('//') || !href.startsWith(base)) return undefined;
  return href.slice(base.length - 1);
};

/** The readable text of a page's main part. */
export const mainText = ({ root }: BuiltPage): string => root.querySelector('main')?.text ?? '';

/** The pages search engines may list. */
export const listedPages: readonly BuiltPage[] = pages.filter(
  ({ root }) => !root.querySelector('meta[name="robots"][content*="noindex"]'),
);

/** The full address a page gives itself. */
export const addressOf = ({ root }: BuiltPage): string =>
  root.querySelector('link[rel="canonical"]')?.getAttribute('href') ?? '';
