import type { CompanyPostings, FitData, FitPosting } from './fit-data.ts';
import { base } from '../../ui/base.browser.ts';
import { loadJson } from '../../ui/load-json.browser.ts';

const load = <Data>(path: string): Promise<Data> => loadJson(base + path);

/** Loads the skills and the roadmap. */
export const loadFitData = (): Promise<FitData> => load('fit-data.json');

/** Loads the newest postings, for those who chose none. */
export const loadNewest = (): Promise<readonly FitPosting[]> => load('fit-newest.json');

/** Loads the newest postings of other jobs, for those who ask for them too. */
export const loadOthers = (): Promise<readonly FitPosting[]> => load('fit-others.json');

/** Loads one posting: `acme/engineer`. */
export const loadPosting = (id: string): Promise<FitPosting> =>
  load(`fit-data/${id.split('/').map(encodeURIComponent).join('/')}.json`);

/** Loads the postings of the company that a posting, or a company itself, is of: `acme/engineer`, `acme`. */
export const loadCompany = (id: string): Promise<CompanyPostings> =>
  load(`fit-data/${encodeURIComponent(id.split('/')[0] ?? '')}.json`);

/**
 * Chooses in a select what an address asks for: a posting or a company; where only postings are offered, the first of
 * the company. Returns whether it is offered.
 */
export const chooseAsked = (select: HTMLSelectElement, asked: string): boolean => {
  const offered = [...select.options].map(({ value }) => value);
  const found = offered.find((value) => value === asked) ?? offered.find((value) => value.startsWith(`${asked}/`));
  if (asked === '' || found === undefined) return false;
  select.value = found;
  return true;
};
