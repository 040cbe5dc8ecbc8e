import { type KeptPosting, postingsFrom, toStored } from './stored-postings.ts';

/** The key of the postings in the file of a visitor's record. */
const key = 'postings';

/** The file of a record with the kept postings beside it. `record`: the record as JSON text of an object. */
export const withPostings = (record: string, postings: readonly KeptPosting[]): string =>
  postings.length === 0 ? record : JSON.stringify({ ...JSON.parse(record), [key]: toStored(postings) });

/** The postings in the file of a record; none when it holds none, or is no such file. */
export const postingsInFile = (text: string): readonly KeptPosting[] => {
  try {
    const file: unknown = JSON.parse(text);
    return typeof file === 'object' && file !== null && key in file ? postingsFrom(file[key]).postings : [];
  } catch {
    return [];
  }
};
