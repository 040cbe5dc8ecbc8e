import { resolve } from 'node:path';
import { problemInWords } from '#src/domain/problems.ts';
import { readContentTree } from './content/read-tree.ts';
import { folders } from './settings.ts';

/** Checks a content tree and tells every problem at once. Returns whether it is sound. */
export const checkContent = (root = resolve(folders.content)): boolean => {
  const { catalog, problems } = readContentTree(root);
  for (const problem of problems) console.error(problemInWords(problem));
  const entries = Object.values(catalog).reduce((sum, collection) => sum + collection.size, 0);
  if (problems.length > 0) {
    console.error(`\n콘텐츠에 고칠 곳이 ${problems.length}군데 있습니다.`);
    return false;
  }
  console.info(`콘텐츠 ${entries}개를 확인했습니다.`);
  return true;
};

if (import.meta.main) process.exitCode = checkContent(process.argv[2]) ? 0 : 1;
