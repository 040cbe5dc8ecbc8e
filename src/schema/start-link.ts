import { z } from 'astro/zod';
import { day, text, webAddress } from './fields.ts';

/** The first page to open outside: of the product's makers or of who publishes the data. */
export const startLink = z.strictObject({
  label: text.describe('무엇이 열리는지. 예: Python 공식 튜토리얼'),
  url: webAddress.describe('만든 곳이나 내는 곳의 공식 주소. 확실히 아는 것만 씁니다'),
  checked: day.optional().describe('링크가 열리는지 마지막으로 확인한 날. npm run check:links가 적습니다'),
  fault: text.optional().describe('그날 링크가 열리지 않았으면 그 이유. npm run check:links가 적습니다'),
});
