import type { z } from 'astro/zod';
import type { tables } from '../tables/tables.ts';
import type { Catalog } from '../../../domain/types.ts';
import { marketRows } from './market-rows.ts';
import { postingRows } from './posting-rows.ts';
import { recordRows } from './record-rows.ts';

export type TableName = keyof typeof tables;
/** A row of a published table. */
export type Row<Name extends TableName> = z.output<(typeof tables)[Name]>[number];
/** All published tables. */
export type Rows = { readonly [Name in TableName]: readonly Row<Name>[] };

/** Turns a path on the site into the address others can use. */
export type Absolute = (path: string) => string;

/** The open data of a catalog, in the order of the ids, counted as the pages count. */
export const rowsOf = (catalog: Catalog, absolute: Absolute): Rows => ({
  ...postingRows(catalog, absolute),
  ...recordRows(catalog, absolute),
  market: marketRows(catalog, absolute),
});
