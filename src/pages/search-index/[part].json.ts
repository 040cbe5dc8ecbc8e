import type { APIRoute } from 'astro';
import { catalog } from '../../catalog.ts';
import { absentLines } from '../../features/search/index/absent-names.ts';
import { buildIndex } from '../../features/search/index/build-index.ts';
import { extraPages } from '../../features/search/index/extra-pages.ts';
import { shardsOf } from '../../features/search/index/shards.ts';
import { factsOf } from '../../features/search/index/facts.ts';
import { pack, packParts, partsOf } from '../../features/search/index/shipped-index.ts';

const parts = partsOf(buildIndex(catalog, extraPages));
const { root, branches, leaves } = shardsOf(parts.companies);

/** The concept index the browser searches: the names, the texts of many companies those asked for, and the facts comparisons are told from. */
const files: ReadonlyMap<string, unknown> = new Map<string, unknown>([
  ...Object.entries(packParts(parts, { root, absent: absentLines })),
  ...branches.map((branch, at) => [`branch-${at}`, branch] as const),
  ...factsOf(catalog),
  ...leaves.map((leaf, at) => [`companies-${at}`, pack(leaf)] as const),
]);

export const getStaticPaths = () => [...files.keys()].map((part) => ({ params: { part } }));

export const GET: APIRoute<Record<string, never>, { part: string }> = ({ params }) =>
  Response.json(files.get(params.part));
