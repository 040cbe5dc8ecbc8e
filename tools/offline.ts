import { createHash } from 'node:crypto';
import { globSync, readFileSync, statSync, writeFileSync } from 'node:fs';
import { relative } from 'node:path';
import { gzipSync } from 'node:zlib';
import { build } from 'rolldown';
import {
  isData,
  isHashed,
  listPath,
  type OfflineFile,
  type OfflineList,
  redirectsPath,
  revisionPath,
  shellPages,
} from '../src/features/offline/offline-files.ts';
import { folders } from './settings.ts';

/** Kept as soon as there is a worker, beside the pages and all modules. */
export const shellData: readonly string[] = [
  'search-index/names.json',
  'search-index/texts.json',
  'fit-data.json',
  'fit-newest.json',
  'fit-others.json',
  redirectsPath,
  'read-data/names.js',
  'read-data/about.js',
  'read-data/postings.js',
  'read-data/styles.js',
];

const sitePaths = (): readonly string[] =>
  globSync(`${folders.site}/**/*`, { withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => relative(folders.site, `${entry.parentPath}/${entry.name}`).replaceAll('\\', '/'))
    .toSorted();

const fingerprint = (bytes: string | Buffer): string =>
  createHash('sha256').update(bytes).digest('base64url').slice(0, 8);

const describe = (file: string): OfflineFile => {
  const bytes = readFileSync(`${folders.site}/${file}`);
  return {
    path: file.replace(/(?:^|(?<=\/))index\.html$/, ''),
    revision: fingerprint(bytes),
    // What hosts send; some send a little less.
    bytes: Math.min(bytes.length, gzipSync(bytes).length),
  };
};

/**
 * Writes the list of files for those who keep the whole site, and the worker. Comes last: both name files by their
 * bytes.
 * @throws when a file of the shell is missing.
 */
export const writeOffline = async (): Promise<void> => {
  const files = sitePaths().filter((file) => file.endsWith('.html') || isHashed(file) || isData(file));
  const list: OfflineList = {
    files: files.map(describe),
    unpacked: files.reduce((sum, file) => sum + statSync(`${folders.site}/${file}`).size, 0),
  };
  const modules = files.filter((file) => file.startsWith('_astro/'));
  const shell = [...shellPages, ...shellData, ...modules];
  const missing = shell.filter((path) => !list.files.some((file) => file.path === path));
  if (missing.length > 0) throw new Error(`오프라인에 쓸 파일이 없습니다: ${missing.join(', ')}`);
  writeFileSync(`${folders.site}/${listPath}`, JSON.stringify(list));
  writeFileSync(`${folders.site}/${revisionPath}`, fingerprint(list.files.map(({ revision }) => revision).join()));
  const { output } = await build({
    input: 'src/features/offline/worker/sw.ts',
    platform: 'browser',
    write: false,
    transform: { define: { 'process.env.NODE_ENV': '"production"', SHELL: JSON.stringify(shell) } },
    output: { format: 'iife', minify: true },
  });
  // A browser takes a worker for new when a byte of it is: the revisions of the shell stand at its end.
  const revisions = list.files.filter(({ path }) => shell.includes(path)).map(({ revision }) => revision);
  writeFileSync(`${folders.site}/sw.js`, `${output[0].code}//${fingerprint(revisions.join())}\n`);
};
