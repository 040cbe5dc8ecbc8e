/** What is not drawn ahead: its first drawing is heavy, or it is to take what a visitor pastes. */
const tools = ['read', 'fit', 'compare', 'matrix', 'map', 'market'];

/**
 * The rules by which Chrome has the next page ready before it is asked for, once somebody points at a link. Pages for
 * reading are drawn unseen; their elements start only when the page is shown (`tools/post-process/scripts.ts`), so that
 * nothing is read from the device or written to it without a visit. Tools are only fetched. Chrome does nothing under
 * Save-Data or with preloading switched off. `base` is the path the site is served under, between slashes: our links
 * all begin with it, so that selectors tell them apart, in half the time that patterns of addresses take.
 */
export const speculationRules = (base: string): string => {
  const rule = (folders: readonly string[]) => {
    // Files have a dot; so has what an address may carry behind a '#'.
    const never = ['[href*="."]:not([href*="#"])', ...folders.map((folder) => `[href^="${base}${folder}/"]`)];
    return [{ where: { selector_matches: `[href^="${base}"]:not(${never})` }, eagerness: 'moderate' }];
  };
  return JSON.stringify({ prefetch: rule(['search']), prerender: rule(['search', ...tools]) });
};
