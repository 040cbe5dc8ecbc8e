import { createHash } from 'node:crypto';

const hashes = (texts: Iterable<string>): string =>
  [...new Set(texts)].map((text) => ` 'sha256-${createHash('sha256').update(text).digest('base64')}'`).join('');

const stylesIn = (html: string): readonly string[] =>
  [...html.matchAll(/<style[^>]*>([\s\S]*?)<\/style>/g)].map(([, text]) => text ?? '');

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
 * The Content-Security-Policy of one built page: its own files, those of the given scripts that are written in it, its
 * styles, and the WebAssembly of Pagefind; unless it is sealed, also the scripts its modules will write. What a `<meta>` cannot say (`frame-ancestors`) is said by the server's
 * headers.
 */
export const policyOf = (html: string, scripts: Iterable<string>, later: readonly string[] = []): string => {
  const sealed = isSealed(html);
  const allowed = reach[sealed ? 'sealed' : 'open'];
  const written = [...scripts].filter((text) => html.includes(`>${text}</script>`));
  return [
    "default-src 'none'",
    `script-src ${allowed.scripts}${hashes(sealed ? written : [...written, ...later])}`,
    `style-src${hashes(stylesIn(html))}`,
    ...allowed.rest,
  ].join(';');
};
