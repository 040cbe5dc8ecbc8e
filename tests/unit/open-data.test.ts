import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { test } from 'node:test';
import { dictionaryOf } from '#src/features/open-data/dictionary.ts';
import { csvOf, jsonOf } from '#src/features/open-data/files.ts';
import { dataFolder, dataVersion, releases } from '#src/features/open-data/releases.ts';
import { rowsOf } from '#src/features/open-data/rows/rows.ts';
import { jsonSchemaOf } from '#src/features/open-data/tables/json-schema.ts';
import { zipOf } from '#src/features/open-data/zip.ts';
import { tables } from '#src/features/open-data/tables/tables.ts';
import { readContentTree } from '../../tools/content/read-tree.ts';
import { unzipped } from '../fixtures/unzip.ts';

const names = Object.keys(tables) as (keyof typeof tables)[];

/** Every column of every table with what it may hold, a column a line, without the words that explain it. */
const shape = (): readonly string[] =>
  names.flatMap((name) => {
    const { items } = jsonSchemaOf(name, 'https://example.com/') as unknown as {
      items: { properties: Record<string, object> };
    };
    return Object.entries(items.properties).map(
      ([column, property]) => `${name}.${column} ${JSON.stringify({ ...property, description: undefined })}`,
    );
  });

test('the shape of the data is the one its version names', () => {
  const [version, ...known] = readFileSync('tests/fixtures/data-shape.txt', 'utf8').trimEnd().split('\n');
  const hint =
    'The published tables changed: add a version to src/features/open-data/releases.ts by the rules there and rewrite tests/fixtures/data-shape.txt';
  assert.deepEqual([dataVersion, ...shape()], [version, ...known], hint);
});

test('versions go up, days never back, and the folder follows the first part', () => {
  const parts = releases.map(({ version }) => version.split('.').map(Number));
  for (const [place, [major = 0, minor = 0, patch = 0]] of parts.entries()) {
    const [olderMajor, olderMinor, olderPatch] = parts[place + 1] ?? [0, 0, 0];
    const next = [
      [Number(olderMajor) + 1, 0, 0],
      [olderMajor, Number(olderMinor) + 1, 0],
      [olderMajor, olderMinor, Number(olderPatch) + 1],
    ];
    assert.ok(
      next.some((step) => step.join('.') === `${major}.${minor}.${patch}`),
      releases[place]?.version,
    );
    assert.ok((releases[place]?.date ?? '') >= (releases[place + 1]?.date ?? ''));
  }
  assert.equal(dataFolder, `/data/v${parts[0]?.[0]}/`);
});

test('no list in the data holds what joins lists in CSV, and no text is empty', () => {
  const rows = rowsOf(readContentTree('content').catalog, (path) => `https://example.com${path}`);
  for (const name of names) {
    for (const row of rows[name]) {
      for (const [column, cell] of Object.entries(row)) {
        const items: readonly unknown[] = Array.isArray(cell) ? cell : [];
        assert.ok(
          cell !== '' && items.every((item) => !String(item).includes('|') && item !== ''),
          `${name}.${column}`,
        );
      }
    }
    assert.deepEqual(tables[name].parse(rows[name]), rows[name], name);
  }
});

test('rows become files: columns in the order of the table, formulas harmless in CSV only', () => {
  const rows = [{ b: ['x', 'y'], a: '=SUM(A1)', c: null, d: true }];
  const columns = ['a', 'b', 'c', 'd'];
  assert.equal(csvOf(columns, rows), `\uFEFFa,b,c,d\r\n'=SUM(A1),x|y,,true\r\n`);
  assert.equal(jsonOf(columns, rows), '[\n{"a":"=SUM(A1)","b":["x","y"],"c":null,"d":true}\n]\n');
});

test('texts become one archive that reads back, the same bytes every time', async () => {
  const files = [
    ['README.txt', '안내'],
    ['가/b.csv', 'a,b\r\n'.repeat(5000)],
    ['empty.json', ''],
  ] as const;
  const archive = await zipOf(files);
  const inside = unzipped(Buffer.from(archive));
  assert.deepEqual(
    [...inside].map(([name, bytes]) => [name, bytes.toString()]),
    files.map(([...file]) => file),
  );
  assert.ok(archive.length < 1000, 'it is compressed');
  assert.deepEqual(await zipOf(files), archive);
});

test('the dictionary says the type, the key and the first filled example of a column', () => {
  const key = { type: 'string', 'x-references': 'skills.id' };
  const properties = {
    when: { anyOf: [{ type: 'string', format: 'date' }, { type: 'null' }], description: '날' },
    skills: { type: 'array', items: key, description: '기술' },
    none: { type: 'string', description: '없음' },
  };
  const rows = [
    { when: null, skills: [], none: null },
    { when: '2026-11-21', skills: ['sql', 'spark'], none: null },
  ];
  assert.deepEqual(dictionaryOf({ items: { properties } }, rows), [
    { name: 'when', type: 'date | null', meaning: '날', references: undefined, example: '2026-11-21' },
    { name: 'skills', type: 'string[]', meaning: '기술', references: 'skills.id', example: 'sql|spark' },
    { name: 'none', type: 'string', meaning: '없음', references: undefined, example: undefined },
  ]);
});
