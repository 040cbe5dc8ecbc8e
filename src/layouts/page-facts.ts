import { appendFileSync } from 'node:fs';
import type { Thing } from 'schema-dts';
import type { PageKind } from '../domain/page-kinds.ts';
import type { Layer } from '../domain/types.ts';
import type { ShareFact } from '../features/seo/share-fact.ts';

/** What a page says of itself to the tools that run after Astro. */
export type PageFacts = {
  /** From the site's root: `/skills/kafka/`. */
  readonly path: string;
  /** With the host and the base path. */
  readonly address: string;
  readonly title: string;
  /** One or two sentences on what the page holds. */
  readonly summary: string;
  /** Nothing for a page that the search leaves out. */
  readonly kind?: PageKind | undefined;
  /** The lines the page lies on, its home line first, or passes. */
  readonly layers: readonly Layer[];
  /** What it found out, for its share image. */
  readonly fact?: ShareFact | undefined;
  /** Whether search engines may list it. */
  readonly listed: boolean;
};

/** The first description among what a page says for machines: fuller than the one for search engines. */
export const descriptionIn = (structuredData: readonly Thing[]): string | undefined =>
  structuredData
    .map((thing) => (typeof thing === 'object' && 'description' in thing ? thing.description : undefined))
    .find((description) => typeof description === 'string');

/** Adds the facts of a page, as a line of JSON, to the file the build names in `PAGE_FACTS`. Without it, nothing. */
export const recordFacts = (facts: PageFacts): void => {
  const file = process.env['PAGE_FACTS'];
  if (file) appendFileSync(file, `${JSON.stringify(facts)}\n`);
};
