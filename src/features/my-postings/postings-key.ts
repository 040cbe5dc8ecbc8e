/** The postings kept on this device stand under this key. */
export const postingsKey = 'my-postings';
