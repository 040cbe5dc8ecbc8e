import { entryOf } from '../domain/catalog.ts';
import type { Link } from '../domain/edges.ts';
import { glanceLabels, roleTopicLabels } from '../domain/labels.ts';
import { titleOf } from '../domain/names.ts';
import type { Catalog } from '../domain/types.ts';
import { urlOf } from '../domain/urls.ts';

/** Where on the site something stands. */
export type Place = { readonly title: string; readonly url: string };

const indexIn = (field: string): number => Number(/\[(\d+)\]/.exec(field)?.[1]);

/** The place a reference was found in: the node of a pipeline, the topic of a role, else the entry as a whole. */
export const placeOf = (catalog: Catalog, { from, entry, field }: Pick<Link, 'from' | 'entry' | 'field'>): Place => {
  const title = titleOf(catalog, from, entry);
  const url = urlOf(from, entry);
  const node = from === 'pipelines' ? entryOf(catalog, from, entry).nodes[indexIn(field)] : undefined;
  if (node) return { title: `${title} › ${node.name}`, url: `${url}#${node.id}` };
  if (field.startsWith('glance.')) return { title: `${title} › ${glanceLabels.learn}`, url: `${url}#glance` };
  const fact = from === 'roles' ? entryOf(catalog, from, entry).facts[indexIn(field)] : undefined;
  return fact ? { title: `${title} › ${roleTopicLabels[fact.topic]}`, url: `${url}#${fact.topic}` } : { title, url };
};
