import { withParticle } from '../../../domain/particle.ts';
import type { Answer } from './query.ts';
import type { Interpretation } from './parsed-query.ts';

/** Ways of understanding that changed the word and that a visitor may want to undo. */
const changes: readonly Interpretation['matchType'][] = ['typo', 'keyboard', 'initials'];

/** The words that were read as something else: what was typed and what it was taken for. */
export const changedWords = ({ understood }: Answer): readonly Interpretation[] =>
  understood.filter(({ matchType }) => changes.includes(matchType));

/** Whether a query asks for nothing but products without a page. */
export const isAbsent = ({ absent, understood }: Answer): boolean => absent.length > 0 && understood.length === 0;

const quoted = (word: string): string => withParticle(`‘${word}’`, '은/는');

/** Which words the results are without, in a sentence; nothing when they are without none. */
export const leftOutMessage = (words: readonly string[]): string | undefined => {
  const last = words.at(-1);
  if (last === undefined) return undefined;
  const before = words.slice(0, -1).map((word) => `‘${word}’, `);
  return `${before.join('')}${quoted(last)} 빼고 찾았어요.`;
};

/** Why there is nothing, in a sentence. */
export const emptyMessage = (query: string, { unrecorded, absent }: Answer): string => {
  const [word] = unrecorded;
  const [product] = absent;
  if (word !== undefined) return `이 사이트에는 ‘${word}’에 대한 기록이 없어요.`;
  if (product) return `${quoted(product.name)} 아직 이 사이트에 없어요.`;
  return `‘${query}’에 맞는 내용을 찾지 못했어요.`;
};
