import { catalog, postings } from '../catalog.ts';
import { otherPostings, travelling } from '../features/fit/fit-data.ts';

/** The newest postings of other jobs, for those who ask for them too. */
export const GET = (): Response => Response.json(travelling(catalog, otherPostings(catalog, postings)));
