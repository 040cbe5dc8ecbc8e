import { readFileSync } from 'node:fs';
import type { Catalog } from '#src/domain/types.ts';
import type { Reading } from '#src/features/reader/index.ts';
import { isInWindow, marketMonth, windowMonths } from '#src/features/market/window.ts';
import type { LinesDraft } from './posting-lines.ts';
import { type ReadText, readWith } from './public-posting.ts';

/** Reads the posting of a file, or of the standard input for `-`. What hinders goes on the list of faults. */
export const readText = (from: string, catalog: Catalog, faults: string[]): ReadText | undefined => {
  let text: string;
  try {
    text = readFileSync(from === '-' ? 0 : from, 'utf8');
  } catch {
    faults.push(`--from: '${from}': 읽을 수 없습니다. 공고를 붙여 넣은 텍스트 파일이나 -(표준 입력)를 쓰세요.`);
    return undefined;
  }
  const read = readWith(catalog, text);
  if (read.lines.lines > 0) return read;
  faults.push('--from: 무엇을 바라는 줄을 찾지 못했습니다. 하는 일과 자격 요건이 든 글을 통째로 붙여 넣으세요.');
  return undefined;
};

/** Says what is odd about the whole text. */
export const tellFindings = ({ findings }: Reading): void => {
  if (findings.severalJobs) console.warn('공고 여러 건이 섞인 것 같아요. 한 건씩 나누어 만드세요.');
  if (findings.looksLikeResume) console.warn('이력서처럼 보여요. 공고가 맞는지 보세요.');
  if (!findings.isDataJob) console.warn('데이터 직무의 공고가 아닌 것 같아요. 사이트에 맞는 공고인지 보세요.');
  if (findings.withoutHeadings) console.warn('소제목이 없는 글이에요. 줄마다 section을 더 꼼꼼히 보세요.');
};

/** Says what an editor does next, and what a new month does to the market. */
export const tellNext = ({ lines, doubtful, personal }: LinesDraft, catalog: Catalog, seen: string): void => {
  const left = personal > 0 ? ` 병역, 성별, 나이를 말한 줄 ${personal}개는 뺐어요.` : '';
  console.info(`줄 ${lines}개 가운데 ${doubtful}개에 확인할 것이 있어요.${left}`);
  console.info(
    '줄마다 원문과 비교해 고치고 주석을 지운 다음 npm run check로 확인하세요. 순서는 CONTRIBUTING.md에 있어요.',
  );
  const month = /^\d{4}-\d{2}$/.test(seen) ? seen : '';
  if (month <= marketMonth) return;
  const leaving = [...catalog.postings.values()].filter(
    ({ seen: day }) => day !== undefined && isInWindow(day) && !isInWindow(day, month),
  );
  console.info(
    `src/features/market/window.ts의 marketMonth를 '${month}'로 바꾸세요. 본 지 ${windowMonths}개월이 지난 공고 ${leaving.length}건이 시장에서 빠져요.`,
  );
};
