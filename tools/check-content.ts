import { resolve } from 'node:path';
import { problemInWords } from '#src/domain/problems.ts';
import { type ContentTree, readContentTree } from './content/read-tree.ts';
import { folders } from './settings.ts';

/**
 * Reads a content tree and tells every problem at once. Returns what was read when it is sound, for the steps after
 * the check, and nothing otherwise.
 */
export const soundContent = (root = resolve(folders.content)): ContentTree | undefined => {
  const tree = readContentTree(root);
  for (const problem of tree.problems) console.error(problemInWords(problem));
  if (tree.problems.length > 0) {
    console.error(`\n콘텐츠에 고칠 곳이 ${tree.problems.length}군데 있습니다.`);
    return undefined;
  }
  const entries = Object.values(tree.catalog).reduce((sum, collection) => sum + collection.size, 0);
  console.info(`콘텐츠 ${entries}개를 확인했습니다.`);
  return tree;
};

/** Checks a content tree and tells every problem at once. Returns whether it is sound. */
export const checkContent = (root?: string): boolean => soundContent(root) !== undefined;

if (import.meta.main) process.exitCode = checkContent(process.argv[2]) ? 0 : 1;
