import type { FitData } from '../domain/fit-data.ts';

let loading: Promise<FitData> | undefined;

const load = async (base: string): Promise<FitData> => {
  const response = await fetch(`${base}fit-data.json`);
  if (!response.ok) throw new Error(`fit-data.json: ${response.status}`);
  return response.json();
};

/** Loads the postings and skills once. A failed try is forgotten, so that the next one starts anew. */
export const loadFitData = (base: string): Promise<FitData> => {
  loading ??= load(base).catch((error: unknown) => {
    loading = undefined;
    throw error;
  });
  return loading;
};
