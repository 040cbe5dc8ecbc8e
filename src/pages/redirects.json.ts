import type { APIRoute } from 'astro';
import { catalog } from '../catalog.ts';
import { aliasUrls } from '../domain/alias-urls.ts';

/** Where other names lead, for the worker: without a network no host answers `/skills/k8s/`. Paths from the base. */
export const GET: APIRoute = () =>
  Response.json(Object.fromEntries([...aliasUrls(catalog)].map(([from, to]) => [from.slice(1), to.slice(1)])));
