/**
 * The rules by which Chrome fetches the next page before it is asked for: its HTML, which is all that keeps it from
 * being read. Prefetched, not prerendered: the elements of a page read and update what is stored on the device, which
 * only a visit may cause. Chrome waits until somebody points at a link, and does nothing under Save-Data or with
 * preloading switched off. `base` is the path the site is served under, between slashes.
 */
export const speculationRules = (base: string): string =>
  JSON.stringify({
    prefetch: [
      {
        where: {
          and: [{ href_matches: `${base}*` }, { not: { href_matches: [`${base}*.*`, `${base}search/*`] } }],
        },
        eagerness: 'moderate',
      },
    ],
  });
