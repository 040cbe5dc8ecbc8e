import { parseReference } from './references.ts';
import type { Collection } from './types.ts';

/** Collections whose entries have no page of their own but stand on one shared page. */
const sharedPages = { stages: '/roadmap/', resources: '/resources/' } as const;

/** The address of an entry from the site's root: `/skills/kafka/`, `/companies/imai/ai-engineer/`, `/roadmap/#spark`. */
export const urlOf = (collection: Collection, id: string): string => {
  if (collection === 'stages' || collection === 'resources') return `${sharedPages[collection]}#${id}`;
  return collection === 'postings' ? `/companies/${id}/` : `/${collection}/${id}/`;
};

/** The address of a posting's line. */
export const lineUrl = (posting: string, line: string): string => `${urlOf('postings', posting)}#${line}`;

/** The address of a source's section, given a citation `source#section`. */
export const citationUrl = (citation: string): string => {
  const { entry, part } = parseReference(citation);
  return `${urlOf('sources', entry)}#${part}`;
};
