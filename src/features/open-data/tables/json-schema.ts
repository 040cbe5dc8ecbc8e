import { z } from 'astro/zod';
import { dataIndex } from './data-index.ts';
import { tables } from './tables.ts';

const published = { ...tables, index: dataIndex };

/** The JSON Schema of a published file, under its own address. */
export const jsonSchemaOf = (name: keyof typeof published, address: string) => ({
  ...z.toJSONSchema(published[name]),
  $id: address,
});
