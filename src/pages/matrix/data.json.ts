import { catalog, samples } from '../../catalog.ts';
import { tableDataOf } from '../../features/matrix/table-data.ts';

/** What the table of skills loads once somebody filters it or opens a row. */
export const GET = (): Response => Response.json(tableDataOf(catalog, [...samples.company, ...samples.archetype]));
