import { catalog } from '../catalog.ts';
import { skillNamesOf } from '../features/fit/fit-data.ts';

/** The names a pasted résumé may call skills by. */
export const GET = (): Response => Response.json(skillNamesOf(catalog));
