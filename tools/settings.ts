const path = (process.env['BASE_PATH'] ?? '').replace(/^\/+|\/+$/g, '');

/** The path the site is served under, between slashes: `/` or `/repo/`. */
export const base = path === '' ? '/' : `/${path}/`;

/** Where the site is published, without its base path. */
export const siteUrl = process.env['SITE_URL'] || 'http://localhost:4321';

/** Where the content lies, where the site is built and where its pages leave their facts: the same build serves another tree (`npm run bench:scale`). Astro reads CONTENT_DIR in `src/content.config.ts`. */
export const folders = {
  content: process.env['CONTENT_DIR'] ?? 'content',
  site: process.env['OUT_DIR'] ?? 'dist',
  facts: process.env['PAGE_FACTS'] ?? '.cache/page-facts.jsonl',
} as const;
