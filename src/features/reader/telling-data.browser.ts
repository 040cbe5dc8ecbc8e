import type { ReadData, RecordedPosting } from './page/read-data.ts';
import { dataPart, once } from './read-data.browser.ts';

/** Everything that is told about a posting once it is read. It stands apart from what reading needs, which loads first. */
export const loadData = once(async (base: string): Promise<ReadData> => {
  const [about, postings] = await Promise.all([dataPart(base, 'about'), dataPart(base, 'postings')]);
  return { ...(about as Omit<ReadData, 'postings'>), postings: postings as readonly RecordedPosting[] };
});
