import { isBinding } from '../levels.ts';
import { levelOf } from '../posting-lines.ts';
import { fileOf } from '../problems.ts';
import { readingsOf } from '../readings.ts';
import type { Rule } from './rule.ts';

/** Every line an applicant is held to says how to read it. */
export const unreadLines: Rule = (catalog) =>
  [...catalog.postings.values()].flatMap((posting) =>
    posting.lines.flatMap((line, index) =>
      isBinding(levelOf(line)) && readingsOf(catalog, posting.id, line).length === 0
        ? [
            {
              file: fileOf('postings', posting.id),
              field: `lines[${index}].readings`,
              message: `'${line.id}': 필수·우대 줄인데 읽는 법이 없습니다. 실무에서 무엇을 바라는지, 신입이 어떻게 보여 줄지 한두 문장 쓰세요. cite가 없으면 편집자 설명으로 표시됩니다.`,
            },
          ]
        : [],
    ),
  );

/** What a line asks of an applicant can be ticked: a skill or a condition. */
export const unaskedLines: Rule = (catalog) =>
  [...catalog.postings.values()].flatMap(({ id, lines }) =>
    lines.flatMap((line, index) =>
      isBinding(levelOf(line)) && line.asks.length === 0
        ? [
            {
              file: fileOf('postings', id),
              field: `lines[${index}].asks`,
              message: `'${line.id}': 필수·우대 줄인데 바라는 것이 없습니다. 기술이면 all이나 any, 기술이 아니면 condition을 쓰세요.`,
            },
          ]
        : [],
    ),
  );
