import type { Answer } from './query.ts';
import type { Interpretation } from './parsed-query.ts';

/** Ways of understanding that changed the word and that a visitor may want to undo. */
const changes: readonly Interpretation['matchType'][] = ['typo', 'keyboard', 'initials'];

/** The words that were read as something else: what was typed and what it was taken for. */
export const changedWords = ({ understood }: Answer): readonly Interpretation[] =>
  understood.filter(({ matchType }) => changes.includes(matchType));

/** Why there is nothing, in a sentence. */
export const emptyMessage = (query: string, { unrecorded }: Answer): string => {
  const [word] = unrecorded;
  if (word === undefined) return `‘${query}’에 맞는 내용이 없어요. 이 사이트는 데이터 엔지니어 공고와 기술을 다뤄요.`;
  return `이 사이트에는 ‘${word}’에 대한 기록이 없어요.`;
};
