import { catalog, demand } from '../catalog.ts';
import { fitDataOf } from '../features/fit/fit-data.ts';

/** What the gap checker loads at first. */
export const GET = (): Response => Response.json(fitDataOf(catalog, demand));
