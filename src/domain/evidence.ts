import { levelOrder } from './levels.ts';
import { skillsIn } from './posting-lines.ts';
import { memoizeByKey } from './memoize.ts';
import type { Posting, PostingLine } from './postings.ts';

/** A posting line that names a skill. */
export type Mention = { readonly posting: Posting; readonly line: PostingLine };

/** Every posting line naming each skill, by skill id, in the order of postings and lines. */
export const mentionsBySkill = (postings: readonly Posting[]): ReadonlyMap<string, readonly Mention[]> => {
  const mentions = new Map<string, Mention[]>();
  for (const posting of postings) {
    for (const line of posting.lines) {
      for (const skill of skillsIn([line])) {
        const known = mentions.get(skill);
        if (known) known.push({ posting, line });
        else mentions.set(skill, [{ posting, line }]);
      }
    }
  }
  return mentions;
};

/** Orders mentions by their level, the most binding first. */
export const byLevel = (a: Mention, b: Mention): number =>
  levelOrder.indexOf(a.line.level) - levelOrder.indexOf(b.line.level);

/** How many postings and companies of a sample meet a test. */
export type Count = {
  readonly postings: number;
  readonly ofPostings: number;
  readonly companies: number;
  readonly ofCompanies: number;
};

/** How many companies the postings are of. */
export const companiesOf = memoizeByKey(
  (postings: readonly Pick<Posting, 'company'>[]): number => new Set(postings.map(({ company }) => company)).size,
);

const idsIn = memoizeByKey((sample: readonly Posting[]) => new Set(sample.map(({ id }) => id)));

/** The mentions that stand in postings of a sample. */
export const mentionsWithin = (sample: readonly Posting[], mentions: readonly Mention[]): readonly Mention[] =>
  mentions.filter(({ posting }) => idsIn(sample).has(posting.id));

/** Counts the postings of a sample, and their companies, that the mentions touch. */
export const countMentions = (sample: readonly Posting[], mentions: readonly Mention[]): Count => {
  const touched = new Set(mentions.map(({ posting }) => posting.id));
  const naming = sample.filter(({ id }) => touched.has(id));
  return {
    postings: naming.length,
    ofPostings: sample.length,
    companies: companiesOf(naming),
    ofCompanies: companiesOf(sample),
  };
};

/** `공고 6건 중 4건 (회사 4곳 중 3곳)` */
export const countInWords = ({ postings, ofPostings, companies, ofCompanies }: Count): string =>
  `공고 ${ofPostings}건 중 ${postings}건 (회사 ${ofCompanies}곳 중 ${companies}곳)`;
