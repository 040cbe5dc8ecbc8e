import { changeNotice } from '../search/search-rows.browser.ts';
import { openSearcher } from '../search/searcher.browser.ts';

const foundAtMost = 8;

/** The skills a query finds, best first, and what it was taken for if that is something else. */
export type FoundSkills = {
  readonly skills: readonly { readonly id: string; readonly title: string }[];
  readonly notice: HTMLElement | undefined;
};

/** Finds skills as the site's search does. */
export const findSkills = async (query: string): Promise<FoundSkills> => {
  const search = (await openSearcher()).instant(query, false);
  const skills = search.answer.hits
    .filter(({ document }) => document.kind === 'skill')
    .slice(0, foundAtMost)
    .map(({ document: { id, title } }) => ({ id, title }));
  return { skills, notice: changeNotice(search) };
};
