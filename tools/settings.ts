const path = (process.env['BASE_PATH'] ?? '').replace(/^\/+|\/+$/g, '');

/** The path the site is served under, between slashes: `/` or `/repo/`. */
export const base = path === '' ? '/' : `/${path}/`;

/** Where the site is published, without its base path. */
export const siteUrl = process.env['SITE_URL'] || 'http://localhost:4321';
