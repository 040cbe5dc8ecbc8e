import { skillName } from '../../domain/names.ts';
import type { Catalog, Level } from '../../domain/types.ts';
import type { MarketPosting } from './market.ts';

/** A posting as it travels to the browser. */
type SentPosting = Omit<MarketPosting, 'skills' | 'requirements'> & {
  readonly skills: Readonly<Record<string, Level>>;
  readonly requirements: Readonly<Record<string, Level>>;
};

/** What the market page counts anew when a visitor filters it. */
export type MarketData = {
  readonly names: Readonly<Record<'skills' | 'requirements', Readonly<Record<string, string>>>>;
  readonly postings: readonly SentPosting[];
};

/** Packs the market for the journey. */
export const packMarket = (catalog: Catalog, postings: readonly MarketPosting[]): MarketData => ({
  names: {
    skills: Object.fromEntries(
      [...new Set(postings.flatMap(({ skills }) => [...skills.keys()]))].flatMap((id) => {
        const skill = catalog.skills.get(id);
        return skill ? [[id, skillName(skill)]] : [];
      }),
    ),
    requirements: Object.fromEntries([...catalog.requirements.values()].map(({ id, name }) => [id, name])),
  },
  postings: postings.map(({ skills, requirements, ...posting }) => ({
    ...posting,
    skills: Object.fromEntries(skills),
    requirements: Object.fromEntries(requirements),
  })),
});

/** Unpacks what {@link packMarket} made. */
export const unpackMarket = ({ postings }: MarketData): readonly MarketPosting[] =>
  postings.map(({ skills, requirements, ...posting }) => ({
    ...posting,
    skills: new Map(Object.entries(skills)),
    requirements: new Map(Object.entries(requirements)),
  }));
