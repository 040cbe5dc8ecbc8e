import { satteri } from '@astrojs/markdown-satteri';
import mdx from '@astrojs/mdx';
import tailwindcss from '@tailwindcss/vite';
import { defineConfig } from 'astro/config';
import { baseLinks } from './tools/markdown/base-links.ts';

const base = process.env.BASE_PATH ?? '/';

export default defineConfig({
  site: process.env.SITE_URL ?? 'http://localhost:4321',
  base,
  trailingSlash: 'always',
  // One small stylesheet inside the page costs less than a second blocking request.
  build: { inlineStylesheets: 'always', concurrency: 4 },
  devToolbar: { enabled: false },
  integrations: [mdx()],
  markdown: {
    syntaxHighlight: false,
    processor: satteri({ hastPlugins: [baseLinks(base)] }),
  },
  vite: {
    plugins: [tailwindcss()],
    // Every compiled .mdx file opens with a directive that the bundler would warn about, file by file.
    // The search loads its parts by itself; a helper that preloads them would weigh more than it saves.
    build: {
      modulePreload: false,
      rolldownOptions: { checks: { moduleLevelDirective: false } },
    },
  },
});
