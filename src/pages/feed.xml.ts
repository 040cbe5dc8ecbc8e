import type { APIContext } from 'astro';
import { catalog } from '../catalog.ts';
import { newestChanges } from '../features/changes/changes.ts';
import { atomOf } from '../features/changes/feed.ts';
import { collectionLabels } from '../domain/labels.ts';
import { summaryOf, titleOf } from '../domain/names.ts';
import { feedPath, link, linkTo, siteName } from '../site.ts';

/** Readers come back before as many entries are new; older ones stand on /changes/. */
const length = 50;

/** What was put up or mended last, for feed readers. */
export const GET = ({ site }: APIContext): Response => {
  const absolute = (path: string): string => new URL(path, site).href;
  const entries = newestChanges(catalog)
    .slice(0, length)
    .map(({ collection, id, day, text }) => ({
      title: `${collectionLabels[collection]}: ${titleOf(catalog, collection, id)}`,
      summary: text ?? summaryOf(catalog, collection, id),
      address: absolute(linkTo(collection, id)),
      day,
    }));
  const feed = { address: absolute(link(feedPath)), page: absolute(link('/changes/')), title: siteName, entries };
  return new Response(atomOf(feed), { headers: { 'Content-Type': 'application/atom+xml; charset=utf-8' } });
};
