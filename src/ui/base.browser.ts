/** The path the site is served under, with a slash at its end: `/` or `/route-map/`. Outside a build, as in tests, `/`. */
export const base: string = import.meta.env?.BASE_URL ?? '/';
