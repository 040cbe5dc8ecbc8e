import { link, siteName } from '../site.ts';

/** What a phone shows when the site is put on its home screen. */
export const GET = (): Response =>
  Response.json({
    name: siteName,
    short_name: 'DE 노선도',
    lang: 'ko',
    start_url: link('/'),
    scope: link('/'),
    display: 'minimal-ui',
    theme_color: '#fcfbf8',
    background_color: '#fcfbf8',
    icons: [
      { src: link('/favicon.svg'), type: 'image/svg+xml', sizes: 'any' },
      { src: link('/apple-touch-icon.png'), type: 'image/png', sizes: '180x180' },
    ],
  });
