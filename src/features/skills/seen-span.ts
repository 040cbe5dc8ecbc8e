import { entryOf } from '../../domain/catalog.ts';
import { dayInWords } from '../../domain/names.ts';
import type { Catalog } from '../../domain/types.ts';

/** Over which months postings were seen: `2024년 11월~2026년 8월에 본 공고예요. 본 때를 모르는 공고 6건도 들어 있어요.` */
export const seenSpanInWords = (catalog: Catalog, postings: readonly { readonly id: string }[]): string => {
  const seen = postings.flatMap(({ id }) => entryOf(catalog, 'postings', id).seen ?? []).toSorted();
  const [first] = seen;
  const last = seen.at(-1);
  if (first === undefined || last === undefined) return '본 때를 모르는 공고예요.';
  const span = first === last ? dayInWords(first) : `${dayInWords(first)}~${dayInWords(last)}`;
  const unknown = postings.length - seen.length;
  return `${span}에 본 공고예요.${unknown > 0 ? ` 본 때를 모르는 공고 ${unknown}건도 들어 있어요.` : ''}`;
};
