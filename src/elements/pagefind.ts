/** The parts of Pagefind's browser API that the site uses. */
export type PagefindResult = {
  readonly url: string;
  readonly meta: { readonly title?: string; readonly alias?: string };
  readonly content: string;
  /** HTML with the found words in `<mark>`; all else is escaped. */
  readonly excerpt: string;
};

type Pagefind = {
  options(options: Record<string, unknown>): Promise<void>;
  search(query: string): Promise<{ results: readonly { data(): Promise<PagefindResult> }[] }>;
};

/**
 * Loads Pagefind's script, which the build writes beside the pages.
 * @throws when there is no index, as under the dev server.
 */
export const loadPagefind = async (path: string): Promise<Pagefind> => {
  const pagefind: Pagefind = await import(/* @vite-ignore */ path);
  await pagefind.options({ noWorker: true, excerptLength: 24 });
  return pagefind;
};
