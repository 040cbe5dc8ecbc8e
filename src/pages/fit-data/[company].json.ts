import type { APIRoute } from 'astro';
import { catalog, postings, postingsByCompany } from '../../catalog.ts';
import { entryOf } from '../../domain/catalog.ts';
import { type CompanyPostings, offeredPostings } from '../../features/fit/fit-data.ts';

/** The postings of a company on their own, when the common file has room for some only. */
export const getStaticPaths = () =>
  offeredPostings(catalog, postings) === postings
    ? []
    : [...catalog.companies.keys()].map((company) => ({ params: { company } }));

export const GET: APIRoute<Record<string, never>, { company: string }> = ({ params: { company } }) => {
  const { name } = entryOf(catalog, 'companies', company);
  return Response.json({ name, postings: postingsByCompany.get(company) ?? [] } satisfies CompanyPostings);
};
