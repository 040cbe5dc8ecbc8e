import type { Problem } from '../problems.ts';
import type { Catalog } from '../types.ts';

/**
 * A rule over the whole catalog that no single file can keep on its own.
 * `unread` holds the entries whose files could not be read, as `skills/kafka`; they exist, so pointing to them is no fault.
 */
export type Rule = (catalog: Catalog, unread: ReadonlySet<string>) => readonly Problem[];
