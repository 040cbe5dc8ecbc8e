import type { Dataset } from 'schema-dts';

/** The open data, for those who look for data sets: what its page says of it. `license` is an address. */
export const dataset = (said: { name: string; description: string; url: string; license: string }): Dataset => ({
  '@type': 'Dataset',
  ...said,
});
