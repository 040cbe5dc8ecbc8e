import { fileOf } from '../problems.ts';
import type { Rule } from './rule.ts';

/** A posting says where it comes from: every line cites a note, or the posting says when and how it was seen. */
export const unsourcedPostings: Rule = (catalog) =>
  [...catalog.postings.values()].flatMap(({ id, seen, how, lines }) => {
    const file = fileOf('postings', id);
    if (seen !== undefined && how === undefined) {
      return [
        {
          file,
          field: 'how',
          message: '공고를 어디서 보았는지 없습니다. company-page, job-board, public-copy 가운데 하나를 쓰세요.',
        },
      ];
    }
    if (seen !== undefined) return [];
    return lines.flatMap((line, index) =>
      line.cite === undefined
        ? [
            {
              file,
              field: `lines[${index}].cite`,
              message:
                "출처가 없습니다. 기록에서 온 줄이면 '출처#절'을 쓰고, 공개된 공고면 파일에 seen과 how를 쓰세요.",
            },
          ]
        : [],
    );
  });
