import type { APIRoute } from 'astro';
import { files } from '../../open-data.ts';

const ending = '.csv';

/** The tables for a spreadsheet. */
export const getStaticPaths = () =>
  [...files]
    .filter(([path]) => path.endsWith(ending))
    .map(([path, text]) => ({ params: { file: path.slice('data/'.length, -ending.length) }, props: { text } }));

export const GET: APIRoute<{ text: string }> = ({ props: { text } }) =>
  new Response(text, { headers: { 'Content-Type': 'text/csv; charset=utf-8' } });
