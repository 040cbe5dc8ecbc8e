import type { seenWays } from '../../schema/posting.ts';

/** Where a public posting was seen, as it stands before 예요 or 이에요. */
export const seenWayLabels = {
  'company-page': '회사 채용 페이지',
  'job-board': '채용 사이트',
  'public-copy': '공개 저장소에 남은 사본이',
} as const satisfies Record<(typeof seenWays)[number], string>;
