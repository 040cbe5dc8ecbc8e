/** What is not drawn ahead: its first drawing is heavy, or it is to take what a visitor pastes. */
const tools = ['read', 'fit', 'compare', 'matrix', 'map', 'market'];

/**
 * The rules by which Chrome has the next page ready before it is asked for, once somebody points at a link. Pages for
 * reading are drawn unseen; their elements start only when the page is shown (`tools/post-process/scripts.ts`), so that
 * nothing is read from the device or written to it without a visit. Tools are only fetched. Chrome does nothing under
 * Save-Data or with preloading switched off. `base` is the path the site is served under, between slashes.
 */
export const speculationRules = (base: string): string => {
  const rule = (exceptions: readonly string[], ...others: readonly object[]) => [
    {
      where: { and: [{ href_matches: `${base}*` }, { not: { href_matches: exceptions } }, ...others] },
      eagerness: 'moderate',
    },
  ];
  const neverPages = [`${base}*.*`, `${base}search/*`];
  return JSON.stringify({
    prefetch: rule(neverPages),
    prerender: rule(
      [...neverPages, ...tools.map((tool) => `${base}${tool}/*`)],
      // A jump within the page is no page.
      { not: { selector_matches: '[href^="#"]' } },
    ),
  });
};
