import assert from 'node:assert/strict';
import { test } from 'node:test';
import { z } from 'astro/zod';
import { backlinksIn, edges, linksIn } from '#src/domain/edges.ts';
import { schemas } from '#src/schema/collections.ts';
import { citation } from '#src/schema/fields.ts';
import { readContentTree } from '../../tools/content/read-tree.ts';
import { soundTree, writeTree } from '../fixtures/tree.ts';

test('finds references in lists of lists and tells their field', (context) => {
  const { catalog } = readContentTree(writeTree(context, soundTree));
  const links = linksIn(catalog).filter(({ from, to }) => from === 'postings' && to === 'skills');
  assert.deepEqual(
    links.map(({ entry, field, id }) => [entry, field, id]),
    [
      ['acme/engineer', 'lines[0].asks[0].all[0]', 'kafka'],
      ['acme/engineer', 'lines[1].asks[0].any[0]', 'java'],
      ['acme/engineer', 'lines[1].asks[0].any[1]', 'kafka'],
    ],
  );
});

test('groups references by what they point to', (context) => {
  const { catalog } = readContentTree(writeTree(context, soundTree));
  const backlinks = backlinksIn(catalog);
  assert.deepEqual(
    [...new Set(backlinks.get('skills:java')?.map(({ from, entry }) => `${from}/${entry}`))].toSorted(),
    ['postings/acme/engineer', 'roles/engineer', 'skills/kafka', 'stages/first'],
  );
  assert.equal(backlinks.get('lines:acme/engineer#kafka')?.length, 1);
});

type JsonSchema = {
  readonly pattern?: string;
  readonly properties?: Readonly<Record<string, JsonSchema>>;
  readonly items?: JsonSchema;
};

const citationPattern = (z.toJSONSchema(citation) as JsonSchema).pattern;

const citationPaths = (schema: JsonSchema, path = ''): readonly string[] => {
  if (schema.pattern === citationPattern) return [path];
  const fields = Object.entries(schema.properties ?? {}).flatMap(([name, field]) =>
    citationPaths(field, path === '' ? name : `${path}.${name}`),
  );
  return schema.items ? [...fields, ...citationPaths(schema.items, `${path}[]`)] : fields;
};

test('every field that cites a source stands in the table', () => {
  for (const [collection, schema] of Object.entries(schemas)) {
    const known = Object.entries(edges[collection as keyof typeof edges])
      .filter(([, target]) => target === 'sections')
      .map(([path]) => path);
    const json = z.toJSONSchema(schema, { io: 'input', unrepresentable: 'any' }) as JsonSchema;
    assert.deepEqual([...citationPaths(json)].toSorted(), known.toSorted(), collection);
  }
});
