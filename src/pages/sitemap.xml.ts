import { catalog } from '../catalog.ts';
import { sitemapOf, sitePages } from '../features/seo/sitemap.ts';
import { absolute } from '../site.ts';

/** The pages for search engines, each with the day its content was last touched. */
export const GET = (): Response => new Response(sitemapOf(sitePages(catalog), absolute));
