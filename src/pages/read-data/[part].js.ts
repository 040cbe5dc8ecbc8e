import type { APIRoute } from 'astro';
import { catalog, demand, samples } from '../../catalog.ts';
import { packNames } from '../../features/names/index.ts';
import { nameRows, readDataOf } from '../../features/reader/page/ship-data.ts';

/** What the reader of postings works with, as modules: its page may connect to nothing, but it may import. */
const { postings, ...about } = readDataOf(catalog, demand, samples.company.length);
const parts: ReadonlyMap<string, unknown> = new Map<string, unknown>([
  ['names', packNames(nameRows(catalog))],
  ['about', about],
  ['postings', postings],
  // The build writes the styles of what loads later here; without a build the page has them all.
  ['styles', ''],
]);

export const getStaticPaths = () => [...parts.keys()].map((part) => ({ params: { part } }));

export const GET: APIRoute<Record<string, never>, { part: string }> = ({ params }) =>
  new Response(`export default ${JSON.stringify(parts.get(params.part))}`, {
    headers: { 'content-type': 'text/javascript; charset=utf-8' },
  });
