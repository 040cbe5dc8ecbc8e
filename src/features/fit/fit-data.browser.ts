import type { CompanyPostings, FitData } from './fit-data.ts';
import { base } from '../../ui/base.browser.ts';

let loading: Promise<FitData> | undefined;

const fetchJson = async <Data>(address: string): Promise<Data> => {
  const response = await fetch(address);
  if (!response.ok) throw new Error(`${address}: ${response.status}`);
  return response.json();
};

/** Loads the postings and skills once. A failed try is forgotten, so that the next one starts anew. */
export const loadFitData = (): Promise<FitData> => {
  loading ??= fetchJson<FitData>(`${base}fit-data.json`).catch((error: unknown) => {
    loading = undefined;
    throw error;
  });
  return loading;
};

/**
 * Selects with `data-part` offer only some of many postings. Adds the one, or the company, that an address asks for
 * to them and to the data. Returns whether there was something to add.
 */
export const offerAsked = async (selects: readonly HTMLSelectElement[], asked: string | null): Promise<boolean> => {
  const isMissing = (select: HTMLSelectElement): boolean =>
    'part' in select.dataset && ![...select.options].some(({ value }) => value === asked);
  if (!asked || !selects.some(isMissing)) return false;
  try {
    const data = await loadFitData();
    const company = asked.split('/')[0] ?? '';
    const { name, postings } = await fetchJson<CompanyPostings>(`${base}fit-data/${encodeURIComponent(company)}.json`);
    const title = asked === company ? name : postings.find(({ id }) => id === asked)?.title;
    if (title === undefined) return false;
    for (const select of selects.filter(isMissing)) select.add(new Option(title, asked));
    const known = new Set(data.postings.map(({ id }) => id));
    loading = Promise.resolve({
      ...data,
      postings: [...data.postings, ...postings.filter(({ id }) => !known.has(id))],
    });
    return true;
  } catch {
    // An address may ask for anything; what is not there is not offered.
    return false;
  }
};
