import type { APIRoute } from 'astro';
import { files } from '../../open-data.ts';

const ending = '.json';

/** The index, the tables as JSON and their JSON Schemas. */
export const getStaticPaths = () =>
  [...files]
    .filter(([path]) => path.endsWith(ending))
    .map(([path, text]) => ({ params: { file: path.slice('data/'.length, -ending.length) }, props: { text } }));

export const GET: APIRoute<{ text: string }> = ({ props: { text } }) =>
  new Response(text, { headers: { 'Content-Type': 'application/json' } });
