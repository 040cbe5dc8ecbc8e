import { linksIn } from '../edges.ts';
import { collectionLabels } from '../labels.ts';
import { fileOf, type Problem } from '../problems.ts';
import { parseReference } from '../references.ts';
import type { Rule } from './rule.ts';

const toItself = (file: string, field: string, id: string, other: string): Problem => ({
  file,
  field,
  message: `'${id}': 자기 자신을 가리킵니다. 다른 ${other} 쓰거나 지우세요.`,
});

/** No entry points to itself: nothing is its own alternative, prerequisite, contrast or twin. */
export const selfReferences: Rule = (catalog) =>
  linksIn(catalog)
    .filter(({ from, entry, to, id }) => from === to && entry === id)
    .map(({ from, entry, field, id }) => toItself(fileOf(from, entry), field, id, `${collectionLabels[from]}의 id를`));

/**
 * A twin points to an original, never to another twin. Of two that point to one another neither would be counted, and
 * of a row of twins the ends would be counted side by side.
 */
export const twinsOfTwins: Rule = (catalog) =>
  [...catalog.postings.values()].flatMap(({ id, twinOf }) => {
    const next = twinOf === undefined ? undefined : catalog.postings.get(twinOf)?.twinOf;
    if (next === undefined || twinOf === id) return [];
    return [
      {
        file: fileOf('postings', id),
        field: 'twinOf',
        message: `'${twinOf}': 그 공고도 '${next}'의 쌍둥이라고 적혀 있습니다. 원본을 하나 정해 그 파일의 twinOf를 지우세요.`,
      },
    ];
  });

/** A line repeats an original, never a line that repeats another one. */
export const repeatsOfRepeats: Rule = (catalog) =>
  [...catalog.postings.values()].flatMap(({ id, lines }) =>
    lines.flatMap((line, index) => {
      if (line.sameAs === undefined) return [];
      const [file, field] = [fileOf('postings', id), `lines[${index}].sameAs`];
      const { entry, part } = parseReference(line.sameAs);
      if (entry === id && part === line.id) return [toItself(file, field, line.sameAs, '줄을')];
      const next = catalog.postings.get(entry)?.lines.find((other) => other.id === part)?.sameAs;
      if (next === undefined) return [];
      const message = `'${line.sameAs}': 그 줄도 '${next}'와 같다고 적혀 있습니다. 원본을 하나 정해 그 줄의 sameAs를 지우세요.`;
      return [{ file, field, message }];
    }),
  );
