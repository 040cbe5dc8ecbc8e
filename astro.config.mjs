import { satteri } from '@astrojs/markdown-satteri';
import mdx from '@astrojs/mdx';
import tailwindcss from '@tailwindcss/vite';
import { defineConfig } from 'astro/config';
import { baseLinks } from './tools/markdown/base-links.ts';
import { base, folders, siteUrl } from './tools/settings.ts';

/**
 * Styles are inline and modules few, so a dynamic import has nothing to preload: Vite's helper shrinks to a call, and to
 * its word that a module could not be had.
 */
const dynamicImport = `export const __vitePreload = (load) => load().catch((error) => {
  dispatchEvent(new Event('vite:preloadError'));
  throw error;
});`;

const plainDynamicImports = {
  name: 'plain-dynamic-imports',
  enforce: /** @type {const} */ ('pre'),
  load: (/** @type {string} */ id) => (id === '\0vite/preload-helper.js' ? dynamicImport : undefined),
  generateBundle: {
    order: /** @type {const} */ ('post'),
    /** Vite lists all the same what it would preload: 140 bytes on every page that nobody reads. */
    handler: (/** @type {unknown} */ _, /** @type {Record<string, { code?: string }>} */ bundle) => {
      for (const chunk of Object.values(bundle)) {
        if (chunk.code?.startsWith('const __vite__mapDeps='))
          chunk.code = chunk.code.replace(/^.*\n/, '').replace(/,__vite__mapDeps\([^)]*\)/g, '');
      }
    },
  },
};

export default defineConfig({
  site: siteUrl,
  base,
  outDir: folders.site,
  trailingSlash: 'always',
  // One small stylesheet inside the page costs less than a second blocking request.
  build: { inlineStylesheets: 'always', concurrency: 4 },
  devToolbar: { enabled: false },
  experimental: { contentIntellisense: true },
  integrations: [mdx()],
  markdown: {
    syntaxHighlight: false,
    processor: satteri({ hastPlugins: [baseLinks(base)] }),
  },
  vite: {
    plugins: [tailwindcss(), plainDynamicImports],
    build: {
      modulePreload: false,
      // A script in the page's text would be one more that its policy has to know: every module is a file.
      assetsInlineLimit: 0,
      rolldownOptions: {
        // Every compiled .mdx file opens with a directive that the bundler would warn about, file by file.
        checks: { moduleLevelDirective: false },
      },
    },
  },
});
