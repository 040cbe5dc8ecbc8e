import { readStored, writeStored } from './storage.ts';

const key = 'recent-searches';
const most = 6;

/** The last searches on this device, newest first. */
export const recentSearches = (): readonly string[] => {
  const stored = readStored(key);
  return Array.isArray(stored) ? stored.filter((entry) => typeof entry === 'string').slice(0, most) : [];
};

/** Keeps a search that led somewhere. */
export const rememberSearch = (query: string): void => {
  writeStored(key, [query, ...recentSearches().filter((entry) => entry !== query)].slice(0, most));
};

export const forgetSearches = (): void => {
  writeStored(key, []);
};
