import { type Cell, cellText } from './files.ts';

/** The part of a JSON Schema that the tables use for a column. */
type Property = {
  readonly type?: string;
  readonly format?: string;
  readonly description?: string;
  readonly items?: Property;
  readonly anyOf?: readonly Property[];
  readonly 'x-references'?: string;
};

/** The JSON Schema of a table. */
export type TableSchema = { readonly items: { readonly properties: Readonly<Record<string, Property>> } };

/** A column as the data dictionary explains it. */
export type Field = {
  readonly name: string;
  /** `string | null`, `date`, `string[]` */
  readonly type: string;
  readonly meaning: string;
  /** The column of another table it points to: `skills.id`. */
  readonly references: string | undefined;
  /** The first filled cell; missing when all are empty. */
  readonly example: string | undefined;
};

const typeOf = ({ type = '', format, items, anyOf }: Property): string => {
  if (anyOf) return anyOf.map(typeOf).join(' | ');
  return items ? `${typeOf(items)}[]` : (format ?? type);
};

const referencesOf = (property: Property): string | undefined =>
  property['x-references'] ??
  [property.items, ...(property.anyOf ?? [])].find((part) => part?.['x-references'])?.['x-references'];

const longest = 60;
const shortened = (text: string): string => (text.length > longest ? `${text.slice(0, longest - 1)}…` : text);

/** Explains every column of a table from its JSON Schema, with an example from its rows. */
export const dictionaryOf = (
  schema: TableSchema,
  rows: readonly { readonly [column: string]: Cell }[],
): readonly Field[] =>
  Object.entries(schema.items.properties).map(([name, property]) => {
    const example = rows.map((row) => cellText(row[name] ?? null)).find((text) => text !== '');
    return {
      name,
      type: typeOf(property),
      meaning: property.description ?? '',
      references: referencesOf(property),
      example: example === undefined ? undefined : shortened(example),
    };
  });
