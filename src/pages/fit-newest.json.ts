import { catalog, postings } from '../catalog.ts';
import { newestPostings, travelling } from '../features/fit/fit-data.ts';

/** The newest postings of data engineers, for those who ask the gap checker for none. */
export const GET = (): Response => Response.json(travelling(catalog, newestPostings(catalog, postings)));
