import { createHash } from 'node:crypto';

const hashesOf = (html: string, element: RegExp): string =>
  [...new Set([...html.matchAll(element)].map(([, text]) => text ?? ''))]
    .map((text) => ` 'sha256-${createHash('sha256').update(text).digest('base64')}'`)
    .join('');

/** Styles and scripts that stand in the page; blocks of data such as JSON-LD are not run and need no leave. */
const inlineStyle = /<style[^>]*>([\s\S]*?)<\/style>/g;
const inlineScript = /<script(?![^>]*\b(?:src=|type="application\/(?:ld\+)?json"))[^>]*>([\s\S]*?)<\/script>/g;

/** What a page may reach. A sealed one (`<html data-sealed>`) takes what a visitor pastes, so it may send nothing anywhere. */
const reach = {
  open: {
    scripts: "'self' 'wasm-unsafe-eval'",
    rest: [
      "img-src 'self' data:",
      "connect-src 'self'",
      "worker-src 'self'",
      "manifest-src 'self'",
      "form-action 'self'",
      "base-uri 'none'",
    ],
  },
  sealed: {
    scripts: "'self'",
    rest: ['img-src data:', "connect-src 'none'", "form-action 'none'", "base-uri 'none'"],
  },
} as const;

const isSealed = (html: string): boolean => /^[^>]*>\s*<html[^>]*\sdata-sealed/.test(html);

/**
 * The Content-Security-Policy of one built page: its own files, the very scripts and styles written in it, and the
 * WebAssembly of Pagefind. What a `<meta>` cannot say (`frame-ancestors`) is said by the server's headers.
 */
export const policyOf = (html: string): string => {
  const { scripts, rest } = reach[isSealed(html) ? 'sealed' : 'open'];
  return [
    "default-src 'none'",
    `script-src ${scripts}${hashesOf(html, inlineScript)}`,
    `style-src${hashesOf(html, inlineStyle)}`,
    ...rest,
  ].join(';');
};
