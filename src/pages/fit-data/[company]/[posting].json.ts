import type { APIRoute } from 'astro';
import { catalog, postings } from '../../../catalog.ts';
import { chosenPosting } from '../../../features/fit/fit-data.ts';

/** One posting, for those who hold themselves against it. */
export const getStaticPaths = () =>
  postings.map((posting) => {
    const [company, slug] = posting.id.split('/');
    return { params: { company, posting: slug }, props: { posting } };
  });

export const GET: APIRoute<{ posting: (typeof postings)[number] }> = ({ props: { posting } }) =>
  Response.json(chosenPosting(catalog, posting));
