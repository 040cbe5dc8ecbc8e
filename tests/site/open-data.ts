import { readFileSync } from 'node:fs';
import { parse } from 'csv-parse/sync';
import { dataFolder } from '#src/features/open-data/releases.ts';
import type { Row, TableName } from '#src/features/open-data/rows/rows.ts';
import type { DataIndex } from '#src/features/open-data/open-data.ts';
import { insideSite } from './built-site.ts';

/** The folder of the published files in `dist/`. */
export const folder = `dist${dataFolder}`;

const readJson = <Content>(path: string): Content => JSON.parse(readFileSync(folder + path, 'utf8'));

export type Cell = string | number | boolean | null | readonly string[];
export type AnyRow = Readonly<Record<string, Cell>>;

export const index = readJson<DataIndex>('index.json');
export const rowsOf = <Name extends TableName>(name: Name): readonly Row<Name>[] => readJson(`${name}.json`);
export const anyRowsOf = (name: string): readonly AnyRow[] => readJson(`${name}.json`);

/** A column in the JSON Schema of a table. */
export type Property = {
  readonly type?: string;
  readonly description?: string;
  readonly items?: Property;
  readonly anyOf?: readonly Property[];
  readonly 'x-references'?: string;
};
export type Schema = {
  readonly $id: string;
  readonly items: { readonly properties: Readonly<Record<string, Property>> };
};
export const schemaOf = (name: string): Schema => readJson(`schema/${name}.json`);

const cellOf = (text: string, property: Property): Cell => {
  const types = [property, ...(property.anyOf ?? [])].map(({ type }) => type);
  if (types.includes('array')) return text === '' ? [] : text.split('|');
  if (text === '') return null;
  if (types.includes('integer')) return Number(text);
  if (types.includes('boolean')) return text === 'true';
  return text.replace(/^'(?=[=+\-@\t\r])/, '');
};

/** The rows of a CSV file read with a parser that is not ours, as the JSON Schema of its table says to read them. */
export const csvRowsOf = (name: string): readonly AnyRow[] => {
  const { properties } = schemaOf(name).items;
  const rows: Record<string, string>[] = parse(readFileSync(`${folder}${name}.csv`), { columns: true, bom: true });
  return rows.map((row) =>
    Object.fromEntries(Object.entries(row).map(([column, text]) => [column, cellOf(text, properties[column] ?? {})])),
  );
};

/** A published address as the path of a page of the site and the fragment. */
export const placeOf = (address: string): { readonly path: string | undefined; readonly fragment: string } => {
  const { pathname, hash } = new URL(address);
  return { path: insideSite(pathname), fragment: hash.slice(1) };
};
