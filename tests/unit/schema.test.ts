import assert from 'node:assert/strict';
import { test } from 'node:test';
import { z } from 'astro/zod';
import { schemas } from '#src/schema/collections.ts';

type JsonSchema = {
  readonly description?: string;
  readonly pattern?: string;
  readonly properties?: Readonly<Record<string, JsonSchema>>;
  readonly items?: JsonSchema;
  readonly anyOf?: readonly JsonSchema[];
};

/** Every field of a schema with its path, `[]` standing for the items of a list. */
const fieldsOf = (schema: JsonSchema, path = ''): readonly (readonly [string, JsonSchema])[] => [
  ...Object.entries(schema.properties ?? {}).flatMap(([name, field]) => {
    const here = path === '' ? name : `${path}.${name}`;
    return [[here, field] as const, ...fieldsOf(field, here)];
  }),
  ...(schema.items ? fieldsOf(schema.items, `${path}[]`) : []),
  ...(schema.anyOf ?? []).flatMap((branch) => fieldsOf(branch, path)),
];

for (const [collection, schema] of Object.entries(schemas)) {
  const json = z.toJSONSchema(schema, { io: 'input', unrepresentable: 'any' }) as JsonSchema;

  test(`${collection}: refuses an empty entry and an unknown field`, () => {
    assert.equal(schema.safeParse({}).success, false);
    const result = schema.safeParse({ nonsense: 1 });
    assert.ok(result.error?.issues.some(({ code }) => code === 'unrecognized_keys'));
  });

  test(`${collection}: every field says in Korean what belongs in it`, () => {
    const silent = fieldsOf(json).filter(([, { description }]) => !/[가-힣]/.test(description ?? ''));
    assert.deepEqual(
      silent.map(([path]) => path),
      [],
    );
  });
}
