import { writeItem, readItem } from '../../ui/storage.browser.ts';

const key = 'recent-searches';
const most = 6;

const readList = (): unknown => {
  try {
    return JSON.parse(readItem(key) ?? '[]');
  } catch {
    return [];
  }
};

/** The last searches on this device, newest first. */
export const recentSearches = (): readonly string[] => {
  const stored = readList();
  return Array.isArray(stored) ? stored.filter((entry) => typeof entry === 'string').slice(0, most) : [];
};

/** Keeps a search that led somewhere. */
export const rememberSearch = (query: string): void => {
  const others = recentSearches().filter((entry) => entry !== query);
  writeItem(key, JSON.stringify([query, ...others].slice(0, most)));
};

export const forgetSearches = (): void => {
  writeItem(key, undefined);
};
