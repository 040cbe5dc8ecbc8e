import { readdirSync } from 'node:fs';
import { checkContent } from './check-content.ts';
import { writeCopies } from './markdown-copies/write.ts';
import { folders } from './settings.ts';
import { writeForHosts } from './hosting/write.ts';
import { indexPages } from './index-pages.ts';
import { writeOffline } from './offline.ts';
import { postProcess } from './post-process/post-process.ts';
import { program, runNode } from './run.ts';
import { drawShareImages } from './share/images.ts';

/**
 * Checks the content, lets Astro build the pages, and does the rest: share images, Markdown copies, each page's own
 * styles and policy, the index of the full text, the worker, what hosts read. Returns whether all went well.
 */
export const build = async (): Promise<boolean> => {
  const start = performance.now();
  if (!checkContent()) return false;
  // A warm content cache would hide deleted entries.
  if (!(await runNode([program.astro, 'build', '--force', '--silent']))) return false;
  if (!(await drawShareImages())) return false;
  writeCopies();
  const faults = postProcess();
  for (const fault of faults) console.error(fault);
  if (faults.length > 0) return false;
  const indexed = await indexPages();
  await writeOffline();
  const pages = readdirSync(folders.site, { recursive: true }).filter((file) => String(file).endsWith('.html')).length;
  // Last: it compresses what the others wrote.
  await writeForHosts();
  const seconds = ((performance.now() - start) / 1000).toFixed(1);
  console.info(`페이지 ${pages}개를 ${seconds}초에 지었습니다. 검색 색인에는 ${indexed}개가 들어 있습니다.`);
  return true;
};

if (import.meta.main && !(await build())) process.exitCode = 1;
