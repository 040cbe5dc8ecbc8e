import { catalog, postings } from '../catalog.ts';
import { newestOf } from '../features/fit/fit-data.ts';

/** The newest postings, for those who ask the gap checker for none. */
export const GET = (): Response => Response.json(newestOf(catalog, postings));
