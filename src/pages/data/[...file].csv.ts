import type { APIRoute } from 'astro';
import { files } from '../../features/open-data/open-data.ts';

const ending = '.csv';

/** The tables for a spreadsheet. */
export const getStaticPaths = () =>
  [...files]
    .filter(([path]) => path.endsWith(ending))
    .map(([path, write]) => ({ params: { file: path.slice('data/'.length, -ending.length) }, props: { write } }));

export const GET: APIRoute<{ write: () => string }> = ({ props: { write } }) =>
  new Response(write(), { headers: { 'Content-Type': 'text/csv; charset=utf-8' } });
