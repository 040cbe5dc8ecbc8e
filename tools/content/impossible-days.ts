import { z } from 'astro/zod';

const bareDay = /(?:(\w+):)?[ \t]*(?<=^|[\s[{,:-])(\d{4}-\d{2}-\d{2})(?=[ \t]*(?:[,\]}#]|$))/gm;

/**
 * Days without quotes that no calendar has: YAML reads 2026-02-30 as the 2nd of March without a word, so they are
 * looked for in the text. `raw` is the frontmatter as it stands, from the line break after its opening dashes.
 */
export const impossibleDays = (raw: string): readonly { readonly field: string; readonly message: string }[] =>
  [...raw.matchAll(bareDay)].flatMap(({ 1: field = '', 2: day = '', index, 0: match }) => {
    if (z.iso.date().safeParse(day).success) return [];
    const line = raw.slice(0, index + match.length).split('\n').length;
    return [{ field, message: `${day}: 달력에 없는 날입니다. ${line}번째 줄을 바로잡으세요.` }];
  });
