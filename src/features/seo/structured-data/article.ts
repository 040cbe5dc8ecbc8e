import type { Article } from 'schema-dts';

/** What an article page says of itself; `updated` is the day shown on it. */
export type ArticleFacts = { readonly title: string; readonly summary: string; readonly updated: string };

/**
 * A page of prose: a company, a posting read line by line, a pipeline, a guide, the roadmap.
 * Of the company it is about it gives only the name: the site speaks about it, never for it.
 */
export const article = (url: string, { title, summary, updated }: ArticleFacts, company?: string): Article => ({
  '@type': 'Article',
  url,
  headline: title,
  description: summary,
  dateModified: updated,
  ...(company !== undefined && { about: { '@type': 'Organization', name: company } }),
});
