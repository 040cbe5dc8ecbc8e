import { unpackNames } from '../names/index.ts';
import { base } from '../../ui/base.browser.ts';
import { type Recognised, resumeReader } from './resume.ts';

/** Loads the names that postings are read with too, and reads résumés with them. */
export const loadResumeReader = async (): Promise<(text: string) => readonly Recognised[]> => {
  const names: { readonly default: unknown } = await import(/* @vite-ignore */ `${base}read-data/names.js`);
  return resumeReader(unpackNames(String(names.default)));
};
