import { entryOf } from '../../domain/catalog.ts';
import { skillName } from '../../domain/names.ts';
import type { Catalog, Layer, Level } from '../../domain/types.ts';
import type { MarketPosting } from './market.ts';

/** A posting as it travels to the browser. */
type SentPosting = Omit<MarketPosting, 'skills' | 'requirements'> & {
  readonly skills: Readonly<Record<string, Level>>;
  readonly requirements: Readonly<Record<string, Level>>;
};

/** What the market page counts anew when a visitor filters it. */
export type MarketData = {
  readonly names: Readonly<Record<'skills' | 'requirements', Readonly<Record<string, string>>>>;
  /** The home line of every skill that is named. */
  readonly layers: Readonly<Record<string, Layer>>;
  readonly postings: readonly SentPosting[];
};

/** Packs the market for the journey. */
export const packMarket = (catalog: Catalog, postings: readonly MarketPosting[]): MarketData => {
  const named = [...new Set(postings.flatMap(({ skills }) => [...skills.keys()]))].map((id) =>
    entryOf(catalog, 'skills', id),
  );
  return {
    names: {
      skills: Object.fromEntries(named.map((skill) => [skill.id, skillName(skill)])),
      requirements: Object.fromEntries([...catalog.requirements.values()].map(({ id, name }) => [id, name])),
    },
    layers: Object.fromEntries(named.flatMap(({ id, layers: [layer] }) => (layer ? [[id, layer]] : []))),
    postings: postings.map(({ skills, requirements, ...posting }) => ({
      ...posting,
      skills: Object.fromEntries(skills),
      requirements: Object.fromEntries(requirements),
    })),
  };
};

/** Unpacks what {@link packMarket} made. */
export const unpackMarket = ({ postings }: MarketData): readonly MarketPosting[] =>
  postings.map(({ skills, requirements, ...posting }) => ({
    ...posting,
    skills: new Map(Object.entries(skills)),
    requirements: new Map(Object.entries(requirements)),
  }));
