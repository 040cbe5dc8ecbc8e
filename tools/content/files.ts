import { type Dirent, lstatSync, readdirSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { nearest } from '#src/domain/nearest.ts';
import type { Problem } from '#src/domain/problems.ts';
import type { Collection } from '#src/domain/types.ts';
import { schemas } from '#src/schema/collections.ts';
import { slugPattern } from '#src/schema/fields.ts';
import { removedFile } from './removed.ts';

/** The most a content file may hold, in bytes: four times the largest of today. A longer one makes a page nobody reads. */
export const largestFile = 100_000;

/** A file of a collection by its path in the collection's folder, and everything wrong before it is read. */
export type Found = { readonly path: string; readonly faults: readonly string[] };

/** Folders and files beside the collections, which nothing reads. */
export const strayFolders = (root: string): readonly Problem[] =>
  readdirSync(root, { withFileTypes: true })
    .filter(({ name }) => !(name in schemas) && name !== removedFile && !name.startsWith('.'))
    .map(({ name }) => {
      const candidate = nearest(name, Object.keys(schemas));
      const hint = candidate === undefined ? '' : ` 'content/${candidate}/'를 쓰려던 것인가요?`;
      return { file: `content/${name}`, field: '', message: `모르는 폴더나 파일입니다.${hint}` };
    });

const nameFaults = (collection: Collection, path: string): readonly string[] => {
  if (!path.endsWith('.mdx')) return ['확장자는 .mdx여야 합니다. 파일 이름을 바꾸세요.'];
  const parts = path.slice(0, -'.mdx'.length).split('/');
  const bad = parts.filter((part) => !slugPattern.test(part));
  if (bad.length > 0) {
    return [
      `파일 이름이 곧 주소라 소문자 영문과 숫자, 하이픈만 씁니다: '${bad.join("', '")}'. 예: spark-streaming.mdx`,
    ];
  }
  const depth = collection === 'postings' ? 2 : 1;
  if (parts.length === depth) return [];
  return [
    collection === 'postings'
      ? '공고는 content/postings/회사/공고.mdx에 둡니다.'
      : `content/${collection}/ 바로 아래에 둡니다.`,
  ];
};

const sizeFaults = (file: string): readonly string[] => {
  const { size } = statSync(file);
  const [is, most] = [size, largestFile].map((bytes) => Math.ceil(bytes / 1000));
  return size > largestFile ? [`파일이 ${is}KB로 너무 큽니다. ${most}KB까지 씁니다. 글을 나누세요.`] : [];
};

/** What stands where the folder of a collection should be, when it is no folder. */
export const folderFault = (folder: string): string | undefined =>
  lstatSync(folder).isDirectory() ? undefined : '폴더가 아닙니다. 이 이름의 폴더를 만들고 그 안에 파일을 두세요.';

/** Everything in a folder that is no folder itself. Links are named and never followed: they may lead in a circle. */
const leavesIn = (folder: string): readonly Dirent[] =>
  readdirSync(folder, { withFileTypes: true }).flatMap((entry) =>
    entry.isDirectory() ? leavesIn(join(folder, entry.name)) : [entry],
  );

/** The files of a collection's folder in the order of their paths. Templates and hidden files are left out. */
export const filesIn = (folder: string, collection: Collection): readonly Found[] =>
  leavesIn(folder)
    .flatMap((entry): readonly Found[] => {
      const file = join(entry.parentPath, entry.name);
      const path = file.slice(folder.length + 1).replaceAll('\\', '/');
      // Astro would follow a link and build what this check has not read.
      if (!entry.isFile()) return [{ path, faults: ['파일이 아니라 링크입니다. 파일을 이 자리에 두세요.'] }];
      if (entry.name.startsWith('_') || entry.name.startsWith('.')) return [];
      return [{ path, faults: [...nameFaults(collection, path), ...sizeFaults(file)] }];
    })
    .toSorted((a, b) => (a.path < b.path ? -1 : 1));
