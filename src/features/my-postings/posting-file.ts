import { type KeptPosting, postingsFrom, toStored } from './stored-postings.ts';

/** The key of the postings in the file of a visitor's record. */
const key = 'postings';

/** The file of a record with the kept postings beside it. `record`: the record as JSON text of an object. */
export const withPostings = (record: string, postings: readonly KeptPosting[]): string =>
  postings.length === 0 ? record : JSON.stringify({ ...JSON.parse(record), [key]: toStored(postings) });

/** The two parts of such a file. Whatever is no such file is a record without postings, as it stands. */
export const splitFile = (text: string): { readonly record: string; readonly postings: readonly KeptPosting[] } => {
  try {
    const file: unknown = JSON.parse(text);
    if (typeof file !== 'object' || file === null || !(key in file)) return { record: text, postings: [] };
    const { [key]: stored, ...record } = file;
    return { record: JSON.stringify(record), postings: postingsFrom(stored).postings };
  } catch {
    return { record: text, postings: [] };
  }
};
