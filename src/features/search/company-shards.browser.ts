import { nameKey } from '../../domain/name-key.ts';
import type { ConceptDocument, ConceptIndex } from './engine/concept-index.ts';
import { latinToHangul } from './engine/keyboard.ts';
import { type Branch, leavesFor, lettersOf, placeOf } from './index/shards.ts';
import { type ShippedIndex, unpack } from './index/shipped-index.ts';
import { cleanQuery, tokensOf } from './engine/query-tokens.ts';
import type { LoadPart } from './searcher.browser.ts';

/** How many words of a query are looked up. */
const mostWords = 3;

/** The words of a query, and all together, that are not the very name of something known. */
const wordsIn = (query: string, { keys }: ConceptIndex): readonly string[] => {
  const words = tokensOf(cleanQuery(query));
  const names = [...new Set([nameKey(words.join('')), ...words])].filter((word) => word.length > 1 && !keys.has(word));
  return names.slice(0, mostWords).flatMap((word) => (/^[a-z]+$/.test(word) ? [word, latinToHangul(word)] : [word]));
};

/** The companies, with their postings, that a query may name. */
export const companiesFor = async (
  load: LoadPart,
  root: string,
  index: ConceptIndex,
  query: string,
): Promise<readonly ConceptDocument[]> => {
  const found = await Promise.all(
    wordsIn(query, index).map(async (word) => {
      const letters = lettersOf(word);
      const branch = await load<Branch>(`branch-${placeOf(root, letters)}`);
      const leaves = leavesFor(branch, letters).map((leaf) => load<ShippedIndex>(`companies-${leaf}`));
      return (await Promise.all(leaves)).flatMap(unpack);
    }),
  );
  return found.flat();
};
