import { market } from './market-table.ts';
import { asks, companies, lines, mentions, postings } from './posting-tables.ts';
import {
  guides,
  pipelines,
  questions,
  requirements,
  resources,
  roles,
  sections,
  skills,
  sources,
  stages,
} from './record-tables.ts';

/** The tables of the open data; the name is that of the file. Types, JSON Schema and dictionary come from here. */
export const tables = {
  mentions,
  lines,
  asks,
  postings,
  companies,
  skills,
  requirements,
  market,
  sources,
  sections,
  roles,
  stages,
  questions,
  guides,
  pipelines,
  resources,
} as const;
