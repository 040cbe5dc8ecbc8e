import type { APIRoute } from 'astro';
import { catalog } from '../../catalog.ts';
import { buildIndex } from '../../search/build-index.ts';
import { extraPages } from '../../search/pages.ts';
import { pack, partsOf } from '../../search/shipped-index.ts';

const parts = partsOf(buildIndex(catalog, extraPages));

export const getStaticPaths = () => Object.keys(parts).map((part) => ({ params: { part } }));

/** The concept index the browser searches, in two parts. */
export const GET: APIRoute<Record<string, never>, { part: keyof typeof parts }> = ({ params }) =>
  Response.json(pack(parts[params.part]));
