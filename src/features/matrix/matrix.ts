import { byLevel, type Count, countMentions, type Mention, mentionsBySkill } from '../../domain/evidence.ts';
import { memoizeByKey } from '../../domain/memoize.ts';
import { companySample, type Posting } from '../../domain/postings.ts';
import { skillLevels } from '../compare/compare.ts';
import { type Share, sharesOf } from '../market/shares.ts';

/** A skill over the postings; cells in the order of the columns, empty where a posting does not name it. */
export type Row = {
  readonly skill: string;
  /** The lines of each posting that name the skill, the most binding level first. */
  readonly cells: readonly (readonly Mention[])[];
  readonly count: Count;
};

/** Skill × posting. */
export type Matrix = {
  /** Postings of named companies, then archetypes. */
  readonly columns: readonly Posting[];
  /** The columns that are counted: named companies, twins once. */
  readonly sample: readonly Posting[];
  /** Every skill a posting names, the most named first. */
  readonly rows: readonly Row[];
};

const noMention: readonly Mention[] = [];

/** The skill × posting table of these postings. */
export const matrixOf = memoizeByKey((postings: readonly Posting[]): Matrix => {
  const columns = postings.toSorted((a, b) => Number(a.kind === 'archetype') - Number(b.kind === 'archetype'));
  const sample = companySample(postings);
  const rows = [...mentionsBySkill(columns)]
    .map(([skill, mentions]) => {
      const byPosting = Map.groupBy(mentions.toSorted(byLevel), ({ posting }) => posting.id);
      const cells = columns.map(({ id }) => byPosting.get(id) ?? noMention);
      return { skill, cells, count: countMentions(sample, mentions) };
    })
    .toSorted((a, b) => b.count.postings - a.count.postings || (a.skill < b.skill ? -1 : 1));
  return { columns, sample, rows };
});

/** How many postings name each skill, by the strongest level each names it at; the most named first. */
export const demandSharesOf = memoizeByKey((postings: readonly Posting[]): readonly Share[] =>
  sharesOf(
    postings,
    (posting) => new Map([...skillLevels([posting])].map(([skill, { level }]) => [skill, level] as const)),
  ),
);
