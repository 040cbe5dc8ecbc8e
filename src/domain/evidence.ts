import { levelOf, skillsOf } from './lines.ts';
import type { Catalog, Closeness, CompanyKind, Entry, Level, Line } from './types.ts';

/** A posting line that names a skill. */
export type Mention = {
  readonly position: Entry<'positions'>;
  readonly line: Line;
  readonly level: Level;
};

/** Every posting line naming each skill, by skill id, in the order of positions and lines. */
export const mentionsBySkill = (catalog: Catalog): ReadonlyMap<string, readonly Mention[]> => {
  const mentions = new Map<string, Mention[]>();
  for (const position of catalog.positions.values()) {
    for (const line of position.lines) {
      for (const skill of skillsOf(line)) {
        const known = mentions.get(skill);
        const mention = { position, line, level: levelOf(line) };
        if (known) known.push(mention);
        else mentions.set(skill, [mention]);
      }
    }
  }
  return mentions;
};

/** Which postings a count looks at. */
export type Sample = {
  readonly kind: CompanyKind;
  readonly closeness?: readonly Closeness[];
};

/**
 * The postings of a sample. Named companies and archetypes are never mixed, and a posting that is the twin
 * of another posting of the sample is left out, so that no posting counts twice.
 */
export const sampleOf = (catalog: Catalog, { kind, closeness }: Sample): readonly Entry<'positions'>[] => {
  const inSample = [...catalog.positions.values()].filter(
    (position) =>
      catalog.companies.get(position.company)?.kind === kind &&
      (closeness === undefined || closeness.includes(position.closeness.grade)),
  );
  const ids = new Set(inSample.map(({ id }) => id));
  return inSample.filter(({ twinOf }) => twinOf === undefined || !ids.has(twinOf));
};

/** How many postings and companies of a sample meet a test. */
export type Count = {
  readonly positions: number;
  readonly ofPositions: number;
  readonly companies: number;
  readonly ofCompanies: number;
};

/** Counts the postings of a sample, and their companies, that the mentions touch. */
export const countMentions = (sample: readonly Entry<'positions'>[], mentions: readonly Mention[]): Count => {
  const touched = new Set(mentions.map(({ position }) => position.id));
  const naming = sample.filter(({ id }) => touched.has(id));
  const companies = (positions: readonly Entry<'positions'>[]): number =>
    new Set(positions.map(({ company }) => company)).size;
  return {
    positions: naming.length,
    ofPositions: sample.length,
    companies: companies(naming),
    ofCompanies: companies(sample),
  };
};

/** `공고 6건 중 4건 (회사 4곳 중 3곳)` */
export const countInWords = ({ positions, ofPositions, companies, ofCompanies }: Count): string =>
  `공고 ${ofPositions}건 중 ${positions}건 (회사 ${ofCompanies}곳 중 ${companies}곳)`;
