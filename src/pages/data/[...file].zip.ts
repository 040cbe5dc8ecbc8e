import type { APIRoute } from 'astro';
import { archive, archivePath } from '../../features/open-data/open-data.ts';

/** All tables at once. */
export const getStaticPaths = () => [{ params: { file: archivePath.slice('/data/'.length, -'.zip'.length) } }];

export const GET: APIRoute = async () =>
  new Response(await archive(), { headers: { 'Content-Type': 'application/zip' } });
