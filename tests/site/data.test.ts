import assert from 'node:assert/strict';
import { globSync, readFileSync, statSync } from 'node:fs';
import { test } from 'node:test';
import { Ajv2020 } from 'ajv/dist/2020.js';
import { unzipped } from '../fixtures/unzip.ts';
import { mainText, pages } from './built-site.ts';
import { anyRowsOf, csvRowsOf, folder, index, placeOf, type Property, schemaOf } from './open-data.ts';

const names = index.tables.map(({ name }) => name);
const pageAt = (path: string | undefined) => pages.find((page) => page.path === path);

const validatorOf = (name: string) =>
  new Ajv2020({
    strict: true,
    keywords: ['x-references'],
    formats: { date: /^\d{4}-\d{2}-\d{2}$/, uri: (text) => URL.canParse(text) },
  }).compile(schemaOf(name));

test('every schema is a valid JSON Schema, and the data keep to it', () => {
  for (const name of names) {
    const validate = validatorOf(name);
    const rows = anyRowsOf(name);
    assert.ok(rows.length > 0, name);
    assert.ok(validate(rows), `${name}: ${JSON.stringify(validate.errors?.[0])}`);
    for (const column of Object.keys(rows[0] ?? {})) {
      assert.ok(!validate([{ ...rows[0], [column]: undefined }]), `${name}.${column} may be left out`);
    }
    assert.ok(!validate([{ ...rows[0], more: 1 }]), `${name} takes unknown columns`);
  }
  const validate = validatorOf('index');
  assert.ok(validate(index), JSON.stringify(validate.errors?.[0]));
});

test('a CSV file says what the JSON file says', () => {
  for (const name of names) assert.deepEqual(csvRowsOf(name), anyRowsOf(name), name);
});

test('the index knows every file and its size', () => {
  const known = index.tables.flatMap(({ json, csv, schema }) => [json, csv, schema]);
  const paths = known.map(({ url }) => `dist${placeOf(url).path}`);
  for (const [place, { bytes }] of known.entries()) assert.equal(statSync(paths[place] ?? '').size, bytes);
  const rest = globSync(`${folder}**/*.*`)
    .map((file) => file.replaceAll('\\', '/'))
    .filter((file) => !paths.includes(file));
  assert.deepEqual(rest.toSorted(), [`${folder}all.zip`, `${folder}index.json`, `${folder}schema/index.json`]);
  for (const { name, rows } of index.tables) assert.equal(anyRowsOf(name).length, rows, name);
});

test('the archive holds every file as it is published, and says what it is', () => {
  const inside = unzipped(readFileSync(`${folder}all.zip`));
  const files = globSync(`${folder}**/*.{csv,json}`).map((file) => file.replaceAll('\\', '/').slice(folder.length));
  assert.deepEqual([...inside.keys()].toSorted(), ['README.txt', ...files].toSorted());
  for (const file of files) assert.ok(inside.get(file)?.equals(readFileSync(folder + file)), file);
  const readme = inside.get('README.txt')?.toString() ?? '';
  for (const words of [index.citation, index.licence.url, ...names]) assert.ok(readme.includes(words), words);
  assert.equal(placeOf(index.archive).path, `${folder.slice('dist'.length)}all.zip`);
  assert.ok(pageAt('/data/')?.root.querySelector(`a[href$="${folder.slice('dist'.length)}all.zip"]`));
});

test('nothing in the data rebuilds a job board', () => {
  const columns = names.flatMap((name) => Object.keys(schemaOf(name).items.properties));
  assert.deepEqual(
    columns.filter((column) => /pay|salary|deadline|open|close[sd]?$|until|apply|benefit|phone|mail/.test(column)),
    [],
  );
});

test('ids are unique and every key leads to a row', () => {
  const idsOf = (name: string) => anyRowsOf(name).map(({ id }) => id);
  const targetOf = (property: Property): string | undefined =>
    [property, property.items, ...(property.anyOf ?? [])].find((part) => part?.['x-references'])?.['x-references'];
  let keys = 0;
  for (const name of names) {
    const rows = anyRowsOf(name);
    if (rows[0] && 'id' in rows[0]) assert.equal(new Set(idsOf(name)).size, rows.length, name);
    for (const [column, property] of Object.entries(schemaOf(name).items.properties)) {
      const target = targetOf(property);
      if (target === undefined) continue;
      const known = new Set(idsOf(target.replace(/\.id$/, '')));
      const lost = rows.flatMap((row) => row[column] ?? []).filter((id) => !known.has(String(id)));
      assert.deepEqual(lost, [], `${name}.${column} → ${target}`);
      keys += 1;
    }
  }
  assert.ok(keys > 20);
});

test('every address in the data is a place on a built page', () => {
  const idsAt = new Map(
    pages.map(({ path, root }) => [path, new Set(root.querySelectorAll('[id]').map(({ id }) => id))]),
  );
  for (const name of names) {
    for (const { url } of anyRowsOf(name)) {
      if (typeof url !== 'string') continue;
      const { path, fragment } = placeOf(url);
      const ids = path === undefined ? undefined : idsAt.get(path);
      assert.ok(ids && (fragment === '' || ids.has(fragment)), `${name}: ${url}`);
    }
  }
});

test('the data page lists every column of every table', () => {
  const page = pageAt('/data/');
  for (const name of names) {
    const rows = page?.root.querySelectorAll(`section[aria-labelledby="${name}"] tbody tr`) ?? [];
    const described = rows.map(
      (row) => [row.querySelector('code')?.text, row.querySelector('td')?.text.trim()] as const,
    );
    const columns = Object.entries(schemaOf(name).items.properties);
    assert.deepEqual(
      described.map(([column]) => column),
      columns.map(([column]) => column),
    );
    for (const [place, [column, { description }]] of columns.entries()) {
      assert.match(description ?? '', /[가-힣]/, `${name}.${column}`);
      assert.ok(described[place]?.[1]?.startsWith(description ?? ''), `${name}.${column}`);
    }
  }
  assert.ok(page && mainText(page).includes(index.citation));
});
