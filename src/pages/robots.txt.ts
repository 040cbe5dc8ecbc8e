import { absolute } from '../site.ts';

/** Everyone is welcome; Naver's robot is named because it asks to be. */
export const GET = (): Response =>
  new Response(`User-agent: *
Allow: /

User-agent: Yeti
Allow: /

Sitemap: ${absolute('/sitemap.xml')}
`);
