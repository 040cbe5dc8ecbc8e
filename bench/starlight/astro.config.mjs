// Plain Starlight: its defaults in Korean, with its own sidebar of all pages and its own search.
import starlight from '@astrojs/starlight';
import { defineConfig } from 'astro/config';

export default defineConfig({
  site: 'http://localhost:4321',
  integrations: [
    starlight({
      title: '데이터 엔지니어 노선도',
      locales: { root: { label: '한국어', lang: 'ko' } },
      defaultLocale: 'root',
    }),
  ],
});
