import type { DocumentKind } from './concept-index.ts';

/**
 * Where a document stands, from the site's root. The id of a page that is no entry is its path without the slashes.
 * The browser makes every address of the index from this; a test holds it against `urlOf` of the entries.
 */
export const pathOf = (kind: DocumentKind, id: string): string => {
  if (kind === 'page') return `/${id}/`;
  return kind === 'company' || kind === 'posting' ? `/companies/${id}/` : `/${kind}s/${id}/`;
};

/** The id of the company whose posting, or which itself, has that id: `laplace/data-engineer` → `laplace`. */
export const companyOf = (id: string): string => id.split('/')[0] ?? id;
