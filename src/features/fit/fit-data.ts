import { bounds } from '../../domain/bounds.ts';
import { entryOf } from '../../domain/catalog.ts';
import { skillName } from '../../domain/names.ts';
import { skillsIn } from '../../domain/posting-lines.ts';
import { isBinding } from '../../domain/levels.ts';
import { type Posting, type PostingLine, sampleOf } from '../../domain/postings.ts';
import type { Catalog, Closeness, Entry, Layer } from '../../domain/types.ts';
import { stopsOf, studiedOf } from '../learning/catalog-guide.ts';
import type { Stop, Studied } from '../learning/index.ts';
import { requirementOf } from '../requirements/requirement-lines.ts';

/** A skill as it is linked to. */
export type NamedSkill = { readonly id: string; readonly name: string; readonly layer: Layer | undefined };

/** A skill as the gap checker sees it. */
export type FitSkill = NamedSkill & Studied;

/** A line with the requirement it makes, where one tells what to show for it. */
export type FitLine = PostingLine & { readonly requirement?: string };
export type FitPosting = Omit<Posting, 'lines'> & { readonly lines: readonly FitLine[] };

/** The postings of one company with the skills they name, as they travel on their own. */
export type CompanyPostings = {
  readonly name: string;
  readonly postings: readonly FitPosting[];
  readonly skills: readonly NamedSkill[];
};

/** What the gap checker loads at first: the skills and the roadmap. */
export type FitData = { readonly stops: readonly Stop[]; readonly skills: readonly FitSkill[] };

/** Postings by the month they were seen, the newest first; those without one come last. */
export const newestFirst = (catalog: Catalog, postings: readonly Posting[]): readonly Posting[] => {
  const seen = ({ id }: Posting): string => entryOf(catalog, 'postings', id).seen ?? '';
  return postings.toSorted((a, b) => (seen(a) < seen(b) ? 1 : seen(a) > seen(b) ? -1 : 0));
};

const newestAt = (
  catalog: Catalog,
  postings: readonly Posting[],
  closeness: Closeness,
  count: number,
): readonly Posting[] =>
  newestFirst(catalog, sampleOf(postings, { kind: 'company', closeness: [closeness] })).slice(0, count);

/** The postings the gap checker holds somebody against until one is chosen: the newest of data engineers. */
export const newestPostings = (catalog: Catalog, postings: readonly Posting[]): readonly Posting[] =>
  newestAt(catalog, postings, 'core', bounds.postingsToFit);

/** Those that are added for those who ask: some of jobs like it, and of other jobs. */
export const otherPostings = (catalog: Catalog, postings: readonly Posting[]): readonly Posting[] =>
  (['near', 'far'] as const).flatMap((closeness) => newestAt(catalog, postings, closeness, bounds.othersToFit));

/** A posting as it travels to the gap checker. */
export const fitPostingOf = (catalog: Catalog, posting: Posting): FitPosting => {
  const entries = new Map(entryOf(catalog, 'postings', posting.id).lines.map((line) => [line.id, line]));
  return {
    ...posting,
    lines: posting.lines.map((line): FitLine => {
      const entry = isBinding(line.level) ? entries.get(line.id) : undefined;
      const requirement = entry && requirementOf(catalog, entry);
      return requirement === undefined ? line : { ...line, requirement };
    }),
  };
};

/** One posting as the gap checker loads it: what its duties and tools name counts, but their words are not shown. */
export const chosenPosting = (catalog: Catalog, posting: Posting): FitPosting => {
  const whole = fitPostingOf(catalog, posting);
  return { ...whole, lines: whole.lines.map((line) => (isBinding(line.level) ? line : { ...line, text: '' })) };
};

/** Many postings as the gap checker loads them at once, without the lines it does not look at. */
export const travelling = (catalog: Catalog, postings: readonly Posting[]): readonly FitPosting[] =>
  postings.map((posting) =>
    chosenPosting(catalog, { ...posting, lines: posting.lines.filter(({ level }) => level !== 'duty') }),
  );

const namedSkill = (skill: Entry<'skills'>): NamedSkill => ({
  id: skill.id,
  name: skillName(skill),
  layer: skill.layers[0],
});

/** What the gap checker loads at first. `demand`: how many postings of named companies name each skill. */
export const fitDataOf = (catalog: Catalog, demand: ReadonlyMap<string, number>): FitData => {
  const studied = new Map(studiedOf(catalog, demand).map((skill) => [skill.id, skill]));
  return {
    stops: stopsOf(catalog),
    skills: [...catalog.skills.values()].flatMap((skill): readonly FitSkill[] => {
      const about = studied.get(skill.id);
      return about ? [{ ...namedSkill(skill), ...about }] : [];
    }),
  };
};

/** The file of one company. */
export const companyPostingsOf = (
  catalog: Catalog,
  company: string,
  postings: readonly Posting[],
): CompanyPostings => ({
  name: entryOf(catalog, 'companies', company).name,
  postings: postings.map((posting) => fitPostingOf(catalog, posting)),
  skills: skillsIn(postings.flatMap(({ lines }) => lines)).map((id) => namedSkill(entryOf(catalog, 'skills', id))),
});
