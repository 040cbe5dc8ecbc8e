import { entryOf } from '../../../domain/catalog.ts';
import { skillName } from '../../../domain/names.ts';
import type { Catalog } from '../../../domain/types.ts';
import { urlOf } from '../../../domain/urls.ts';
import { marketOf } from '../../market/market.ts';
import { intervalOf, type Share, sharesOf } from '../../market/shares.ts';
import type { Absolute, Row } from './rows.ts';

/** What today's market asks, as the page about it counts: skills first, then requirements, the most asked first. */
export const marketRows = (catalog: Catalog, absolute: Absolute): readonly Row<'market'>[] => {
  const postings = marketOf(catalog);
  const counts = ({ total, required, preferred, used, duty }: Share) => {
    const [low, high] = intervalOf(total, postings.length);
    return { postings: total, of_postings: postings.length, required, preferred, used, duty, low, high };
  };
  const skills = sharesOf(postings, (posting) => posting.skills).map((share) => ({
    kind: 'skill' as const,
    skill: share.id,
    requirement: null,
    name: skillName(entryOf(catalog, 'skills', share.id)),
    url: absolute(urlOf('skills', share.id)),
    ...counts(share),
  }));
  const requirements = sharesOf(postings, (posting) => posting.requirements).map((share) => ({
    kind: 'requirement' as const,
    skill: null,
    requirement: share.id,
    name: entryOf(catalog, 'requirements', share.id).name,
    url: absolute(urlOf('requirements', share.id)),
    ...counts(share),
  }));
  return [...skills, ...requirements];
};
