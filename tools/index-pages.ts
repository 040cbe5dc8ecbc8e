import { globSync, rmSync } from 'node:fs';
import { close, createIndex } from 'pagefind';
import { folders } from './settings.ts';

/**
 * Smaller pieces of the index: a first search loads fewer words it did not ask for. Pagefind calls the name unstable;
 * the version is pinned and a test holds the result.
 */
process.env['PAGEFIND_UNSTABLE_INDEX_CHUNK_SIZE'] = '3000';

/** Lets Pagefind read the built pages and write its index beside them. Returns how many pages it holds. */
export const indexPages = async (): Promise<number> => {
  const { index, errors } = await createIndex({ forceLanguage: 'ko', includeCharacters: '+#' });
  if (!index) throw new Error(`Pagefind: ${errors.join(', ')}`);
  const { page_count: pages } = await index.addDirectory({ path: folders.site });
  await index.writeFiles({ outputPath: `${folders.site}/pagefind` });
  await close();
  // Its own search boxes, its highlighter and its worker: our search draws itself and asks for no worker.
  for (const file of globSync(`${folders.site}/pagefind/pagefind-*.{css,js}`)) rmSync(file);
  return pages;
};

if (import.meta.main) console.info(`${await indexPages()}`);
