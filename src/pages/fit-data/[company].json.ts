import type { APIRoute } from 'astro';
import { catalog, postingsByCompany } from '../../catalog.ts';
import { companyPostingsOf } from '../../features/fit/fit-data.ts';

/** The postings of a company, for those who ask for one of them. */
export const getStaticPaths = () => [...catalog.companies.keys()].map((company) => ({ params: { company } }));

export const GET: APIRoute<Record<string, never>, { company: string }> = ({ params: { company } }) =>
  Response.json(companyPostingsOf(catalog, company, postingsByCompany.get(company) ?? []));
