import { longPosting, otherPosting } from '../tests/fixtures/picked.ts';

/**
 * A page of every kind; of companies those with the longest postings, for any may be taken down. Pages of our content
 * stand at the same address in Starlight.
 */
export const kindsOfPages: Readonly<Record<string, string>> = {
  home: '/',
  company: `/companies/${longPosting.company}/`,
  posting: `/companies/${longPosting.id}/`,
  skill: '/skills/spark/',
  role: '/roles/ml-engineer/',
  guide: '/guides/tool-map/',
  question: '/questions/tool-priority/',
  pipeline: '/pipelines/batch/',
  source: '/sources/catch-job-lecture/',
  roadmap: '/roadmap/',
  resources: '/resources/',
  requirement: '/requirements/data-pipeline/',
  skills: '/skills/',
  companies: '/companies/',
  requirements: '/requirements/',
  market: '/market/',
  read: '/read/',
  map: '/map/',
  matrix: '/matrix/',
  compare: `/compare/?a=${otherPosting.company}&b=${longPosting.company}`,
  fit: '/fit/',
  search: '/search/?q=spark',
  about: '/about/',
};
