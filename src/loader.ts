import { file, glob, type Loader } from 'astro/loaders';
import { isPlainMarkdown } from './domain/prose.ts';
import { removedIn } from './domain/removed.ts';

/**
 * The entries of a folder. A body without components is rendered as Markdown while it is read: as MDX each file would
 * become a module, and bundling thousands of them is most of the time and memory of a large build.
 */
export const entriesIn = (base: string): Loader => {
  const files = glob({ base, pattern: '**/[^_]*.mdx' });
  return {
    name: 'entries',
    load: async (context) => {
      const { store, renderMarkdown } = context;
      const rendering: Promise<unknown>[] = [];
      const set: typeof store.set = (entry) => {
        const body = entry.body ?? '';
        if (!isPlainMarkdown(body)) return store.set(entry);
        const render = async (): Promise<void> => {
          const { html, metadata } = await renderMarkdown(body);
          const rendered = { html: html.trimEnd(), metadata };
          store.set({ ...entry, deferredRender: false, rendered, assetImports: metadata?.imagePaths });
        };
        rendering.push(render());
        return true;
      };
      await files.load({ ...context, store: { ...store, set } });
      await Promise.all(rendering);
    },
  };
};

/** The list of what was taken down, as one entry `list`: a collection without entries would be warned about. */
export const removedList = (path: string): Loader =>
  file(path, { parser: (text) => ({ list: { entries: [...removedIn(text)] } }) });
