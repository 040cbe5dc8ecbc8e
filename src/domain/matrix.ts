import { byLevel, type Count, countMentions, type Mention, mentionsBySkill } from './evidence.ts';
import { type Posting, sampleOf } from './postings.ts';

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

export const matrixOf = (postings: readonly Posting[]): Matrix => {
  const columns = postings.toSorted((a, b) => Number(a.kind === 'archetype') - Number(b.kind === 'archetype'));
  const sample = sampleOf(postings, { kind: 'company' });
  const rows = [...mentionsBySkill(columns)]
    .map(([skill, mentions]) => ({
      skill,
      cells: columns.map(({ id }) => mentions.filter(({ posting }) => posting.id === id).toSorted(byLevel)),
      count: countMentions(sample, mentions),
    }))
    .toSorted((a, b) => b.count.positions - a.count.positions || (a.skill < b.skill ? -1 : 1));
  return { columns, sample, rows };
};
