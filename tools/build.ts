import { globSync } from 'node:fs';
import { checkContent } from './check-content.ts';
import { writeForHosts } from './hosting/write.ts';
import { indexPages } from './index-pages.ts';
import { writeCopies } from './markdown-copies/write.ts';
import { writeOffline } from './offline.ts';
import { buildPages } from './page-facts.ts';
import { postProcess } from './post-process/post-process.ts';
import { folders } from './settings.ts';
import { drawShareImages } from './share/images.ts';

/** A step of the build. `run` answers whether all went well, having said what did not. `why` it stands where it does. */
type Step = { readonly name: string; readonly run: () => boolean | Promise<boolean>; readonly why: string };

const withoutFaults = (faults: readonly string[]): boolean => {
  for (const fault of faults) console.error(fault);
  return faults.length === 0;
};

/** From content to a folder that hosts can serve, in order. docs/architecture.md draws them. */
export const steps: readonly Step[] = [
  {
    name: '콘텐츠 검사',
    run: () => checkContent(),
    why: 'Tells every problem of the content at once; Astro would stop at the first.',
  },
  {
    name: 'Astro',
    run: buildPages,
    why: 'Writes all pages and data, and beside them the facts of each page.',
  },
  {
    name: '공유 그림',
    run: drawShareImages,
    why: 'Draws the picture each page names, from the facts of the pages.',
  },
  {
    name: 'Markdown 사본',
    run: () => {
      writeCopies();
      return true;
    },
    why: 'Reads the main part of the pages, before they carry policies.',
  },
  {
    name: '스타일과 보안 정책',
    run: () => withoutFaults(postProcess()),
    why: 'After this nothing may change a page: its policy names what it holds by hash.',
  },
  {
    name: '본문 검색 색인',
    run: async () => {
      console.info(`본문 검색 색인에 페이지 ${await indexPages()}개가 들어 있습니다.`);
      return true;
    },
    why: 'Reads the finished pages. The list of offline files names its parts.',
  },
  {
    name: '오프라인 파일',
    run: async () => {
      await writeOffline();
      return true;
    },
    why: 'Names every page and file by its bytes, so all of them have to be there.',
  },
  {
    name: '호스트 파일',
    run: async () => {
      await writeForHosts();
      return true;
    },
    why: 'Last: when asked to, it compresses what all the others wrote.',
  },
];

const secondsSince = (start: number): string => ((performance.now() - start) / 1000).toFixed(1);

/** Runs the steps, up to the first that fails, and tells how long each took. Returns whether all went well. */
export const build = async (planned: readonly Step[] = steps): Promise<boolean> => {
  const start = performance.now();
  for (const [at, { name, run }] of planned.entries()) {
    const began = performance.now();
    const passed = await run();
    console.info(`${at + 1}/${planned.length} ${name}: ${secondsSince(began)}초${passed ? '' : ', 실패'}`);
    if (!passed) return false;
  }
  const pages = globSync(`${folders.site}/**/*.html`).length;
  console.info(`페이지 ${pages}개를 ${secondsSince(start)}초에 지었습니다.`);
  return true;
};

if (import.meta.main && !(await build())) process.exitCode = 1;
