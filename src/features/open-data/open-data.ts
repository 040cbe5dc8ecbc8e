import type { z } from 'astro/zod';
import { catalog } from '../../catalog.ts';
import { type Field, dictionaryOf, type TableSchema } from './dictionary.ts';
import { bytesOf, csvOf, jsonOf } from './files.ts';
import { dataFolder, dataVersion } from './releases.ts';
import { readmeOf } from './readme.ts';
import { rowsOf, type TableName } from './rows/rows.ts';
import type { dataIndex } from './tables/data-index.ts';
import { jsonSchemaOf } from './tables/json-schema.ts';
import { tables } from './tables/tables.ts';
import { zipOf } from './zip.ts';
import { absolute, contentLicence, siteName } from '../../site.ts';

/** The index of the open data. */
export type DataIndex = z.output<typeof dataIndex>;

const rows = rowsOf(catalog, absolute);

/** Writes a file when it is asked for: all at once would fill the memory of a large build. */
type Write = () => string;
const contents = new Map<string, Write>();

/** Puts a file under its path inside the folder and says where it is. */
const publish = (path: string, write: Write): DataIndex['tables'][number]['json'] => {
  contents.set(path, write);
  return { url: absolute(dataFolder + path), bytes: bytesOf(write()) };
};

const publishSchema = (name: Parameters<typeof jsonSchemaOf>[0]) => {
  const path = `schema/${name}.json`;
  const schema = jsonSchemaOf(name, absolute(dataFolder + path));
  return { schema, file: publish(path, () => `${JSON.stringify(schema, null, 2)}\n`) };
};

const published = (Object.keys(tables) as TableName[]).map((name) => {
  const { title = '', description = '' } = tables[name].meta() ?? {};
  const columns = Object.keys(tables[name].element.shape);
  const { schema, file } = publishSchema(name);
  return {
    entry: {
      name,
      title,
      description,
      rows: rows[name].length,
      json: publish(`${name}.json`, () => jsonOf(columns, rows[name])),
      csv: publish(`${name}.csv`, () => csvOf(columns, rows[name])),
      schema: file,
    },
    // Every table is a list of rows, which zod's type of a JSON Schema does not say.
    fields: dictionaryOf(schema as unknown as TableSchema, rows[name]),
  };
});

/** The archive of all files, from the site's root. */
export const archivePath = `${dataFolder}all.zip`;

const updated = Object.values(catalog)
  .flatMap((entries) => [...entries.values()])
  .reduce((latest, entry) => (entry.updated > latest ? entry.updated : latest), '');
const homepage = absolute('/data/');
const title = `${siteName} 열린 데이터`;

/** What the open data holds: versions, sizes, addresses. */
export const index: DataIndex = {
  name: 'data-engineer-route-map',
  title,
  description:
    '데이터 엔지니어 공고를 줄마다 나눈 것과, 그 줄이 말한 기술, 직무, 질문, 공부 순서예요. 모두 출처가 있고, 모르는 날짜는 비어 있어요.',
  homepage,
  version: dataVersion,
  updated,
  language: 'ko',
  licence: { id: contentLicence.id, url: contentLicence.url },
  citation: `${title} ${dataVersion}판 (${updated}), ${homepage}, ${contentLicence.name}`,
  archive: absolute(archivePath),
  tables: published.map(({ entry }) => entry),
};
publishSchema('index');
publish('index.json', () => `${JSON.stringify(index, null, 2)}\n`);

/** The data dictionary: every column of every table. */
export const dictionary: ReadonlyMap<string, readonly Field[]> = new Map(
  published.map(({ entry, fields }) => [entry.name, fields]),
);

/** The files by their path from the site's root, without the first slash. */
export const files: ReadonlyMap<string, Write> = new Map(
  [...contents].map(([path, write]) => [dataFolder.slice(1) + path, write]),
);

let packed: Promise<Uint8Array<ArrayBuffer>> | undefined;

/** All files in one archive, with a text that says what they are. Made once. */
export const archive = (): Promise<Uint8Array<ArrayBuffer>> => {
  const texts = [...contents].map(([path, write]) => [path, write()] as const);
  packed ??= zipOf([['README.txt', readmeOf(index)], ...texts]);
  return packed;
};
