import { bounds } from '../../domain/bounds.ts';
import { entryOf } from '../../domain/catalog.ts';
import { withoutMaker } from '../../domain/name-key.ts';
import { skillName } from '../../domain/names.ts';
import { skillsIn } from '../../domain/posting-lines.ts';
import { type Posting, sampleOf } from '../../domain/postings.ts';
import type { Catalog, Closeness, Layer } from '../../domain/types.ts';

/** A skill as the gap checker sees it. */
export type FitSkill = {
  readonly id: string;
  readonly name: string;
  readonly layer: Layer | undefined;
  /** All names and aliases a text may call it by. */
  readonly names: readonly string[];
  readonly prerequisites: readonly string[];
  /** The stages of the roadmap that teach it. */
  readonly stages: readonly { readonly id: string; readonly title: string }[];
};

/** A skill as it is linked to. */
export type NamedSkill = Pick<FitSkill, 'id' | 'name' | 'layer'>;

/** The postings of one company with the skills they name, as they travel on their own. */
export type CompanyPostings = {
  readonly name: string;
  readonly postings: readonly Posting[];
  readonly skills: readonly NamedSkill[];
};

/** What the gap checker loads at first: the newest postings without the lines it does not look at, and all skills. */
export type FitData = { readonly postings: readonly Posting[]; readonly skills: readonly FitSkill[] };

/** Postings by the month they were seen, the newest first; those without one come last. */
export const newestFirst = (catalog: Catalog, postings: readonly Posting[]): readonly Posting[] => {
  const seen = ({ id }: Posting): string => entryOf(catalog, 'postings', id).seen ?? '';
  return postings.toSorted((a, b) => (seen(a) < seen(b) ? 1 : seen(a) > seen(b) ? -1 : 0));
};

/**
 * The postings the gap checker holds somebody against until one is chosen: the newest of named companies near enough
 * to data engineering, and some of other jobs for those who ask.
 */
export const newestPostings = (catalog: Catalog, postings: readonly Posting[]): readonly Posting[] => {
  const newest = (closeness: readonly Closeness[], count: number): readonly Posting[] =>
    newestFirst(catalog, sampleOf(postings, { kind: 'company', closeness })).slice(0, count);
  return [...newest(['core', 'near'], bounds.postingsToFit), ...newest(['far'], bounds.farToFit)];
};

/** What the gap checker loads at first. */
export const fitDataOf = (catalog: Catalog, postings: readonly Posting[]): FitData => {
  const stages = [...catalog.stages.values()].toSorted((a, b) => a.order - b.order);
  return {
    postings: newestPostings(catalog, postings).map((posting) => ({
      ...posting,
      lines: posting.lines.filter(({ level }) => level !== 'duty'),
    })),
    skills: [...catalog.skills.values()].map(({ id, name, nameKo = name, kind, aliases, layers, prerequisites }) => ({
      id,
      name: skillName({ name, nameKo, kind }),
      layer: layers[0],
      names: [...new Set([name, withoutMaker(name), nameKo, ...aliases])],
      prerequisites,
      stages: stages.filter(({ skills }) => skills.includes(id)).map((stage) => ({ id: stage.id, title: stage.title })),
    })),
  };
};

/** The file of one company. */
export const companyPostingsOf = (
  catalog: Catalog,
  company: string,
  postings: readonly Posting[],
): CompanyPostings => ({
  name: entryOf(catalog, 'companies', company).name,
  postings,
  skills: skillsIn(postings.flatMap(({ lines }) => lines)).map((id) => {
    const skill = entryOf(catalog, 'skills', id);
    return { id, name: skillName(skill), layer: skill.layers[0] };
  }),
});
