/** Cuts a list into pages of so many items; a list that is empty or short is one page. */
export const pagesOf = <Item>(items: readonly Item[], size: number): readonly (readonly Item[])[] =>
  Array.from({ length: Math.max(1, Math.ceil(items.length / size)) }, (_, at) =>
    items.slice(at * size, (at + 1) * size),
  );

/** The address of a page of a list: the first one has the list's own. */
export const pagePath = (list: string, page: number): string => (page === 1 ? list : `${list}page/${page}/`);

/** The pages a pager links to: the first and last, and those around where one is. */
export const pagesNear = (page: number, count: number): readonly number[] =>
  [...new Set([1, page - 1, page, page + 1, count])]
    .filter((one) => one >= 1 && one <= count)
    .toSorted((a, b) => a - b);
