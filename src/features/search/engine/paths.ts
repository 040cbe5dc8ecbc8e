import { urlOf } from '../../../domain/urls.ts';
import type { DocumentKind } from './concept-index.ts';

const collections = {
  skill: 'skills',
  company: 'companies',
  posting: 'postings',
  requirement: 'requirements',
  role: 'roles',
  pipeline: 'pipelines',
  question: 'questions',
  guide: 'guides',
  source: 'sources',
} as const satisfies Record<Exclude<DocumentKind, 'page'>, string>;

/** Where a document stands, from the site's root. The id of a page that is no entry is its path without the slashes. */
export const pathOf = (kind: DocumentKind, id: string): string =>
  kind === 'page' ? `/${id}/` : urlOf(collections[kind], id);

/** The id of the company whose posting, or which itself, has that id: `laplace/data-engineer` → `laplace`. */
export const companyOf = (id: string): string => id.split('/')[0] ?? id;
