import { entryOf } from '../../domain/catalog.ts';
import { levelOrder } from '../../domain/levels.ts';
import { askedSkills, levelOf } from '../../domain/posting-lines.ts';
import { postingsOf, withoutTwins } from '../../domain/postings.ts';
import type { Catalog, Entry, Level } from '../../domain/types.ts';
import { titleOf } from '../../domain/names.ts';
import { requirementOf } from '../requirements/requirement-lines.ts';
import { isInWindow } from './window.ts';

/** What is asked of whom at which level: the strongest level of each id in one posting. */
export type Asked = ReadonlyMap<string, Level>;

/** A posting as the market counts it. */
export type MarketPosting = {
  readonly id: string;
  readonly title: string;
  readonly company: string;
  readonly track: Entry<'postings'>['track'];
  readonly newcomers: Entry<'postings'>['newcomers'];
  /** Month or year it was seen. */
  readonly seen: string;
  readonly how: NonNullable<Entry<'postings'>['how']>;
  readonly field: Entry<'companies'>['field'];
  /** The fewest years a required line asks; missing when none says. */
  readonly years: number | undefined;
  readonly asksDegree: boolean;
  readonly skills: Asked;
  readonly requirements: Asked;
};

/** How many postings of one company are counted at most: the newest. */
export const perCompany = 5;

const isStronger = (one: Level, other: Level | undefined): boolean =>
  other === undefined || levelOrder.indexOf(one) < levelOrder.indexOf(other);

const strongest = (pairs: Iterable<readonly [string, Level]>): Asked => {
  const asked = new Map<string, Level>();
  for (const [id, level] of pairs) if (isStronger(level, asked.get(id))) asked.set(id, level);
  return asked;
};

const yearsOf = (posting: Entry<'postings'>): number | undefined => {
  const years = posting.lines
    .filter((line) => levelOf(line) === 'required')
    .flatMap((line) => line.asks.flatMap((ask) => ('condition' in ask ? (ask.years ?? []) : [])));
  return years.length > 0 ? Math.min(...years) : undefined;
};

const asksDegree = (posting: Entry<'postings'>): boolean =>
  posting.lines.some(
    (line) => levelOf(line) === 'required' && line.asks.some((ask) => 'condition' in ask && ask.condition === 'degree'),
  );

const marketPosting = (
  catalog: Catalog,
  posting: Entry<'postings'>,
  seen: string,
  how: MarketPosting['how'],
): MarketPosting => ({
  id: posting.id,
  title: titleOf(catalog, 'postings', posting.id),
  company: posting.company,
  track: posting.track,
  newcomers: posting.newcomers,
  seen,
  how,
  field: entryOf(catalog, 'companies', posting.company).field,
  years: yearsOf(posting),
  asksDegree: asksDegree(posting),
  skills: strongest(
    posting.lines.flatMap((line) =>
      line.asks.flatMap((ask) => askedSkills(ask).map((skill) => [skill, levelOf(line)] as const)),
    ),
  ),
  requirements: strongest(
    posting.lines.flatMap((line) => {
      const requirement = requirementOf(catalog, line);
      return requirement === undefined ? [] : [[requirement, levelOf(line)] as const];
    }),
  ),
});

/**
 * The postings of today's market, newest first: of named companies, dated, within the window, twins once, at most
 * {@link perCompany} a company.
 */
export const marketOf = (catalog: Catalog): readonly MarketPosting[] => {
  const once = new Set(withoutTwins(postingsOf(catalog)).map(({ id }) => id));
  const dated = [...catalog.postings.values()].flatMap((posting) => {
    const { id, company, seen, how } = posting;
    const isCounted = once.has(id) && entryOf(catalog, 'companies', company).kind === 'company';
    return isCounted && seen && how && isInWindow(seen) ? [marketPosting(catalog, posting, seen, how)] : [];
  });
  const newest = dated.toSorted((a, b) => b.seen.localeCompare(a.seen) || (a.id < b.id ? -1 : 1));
  return [...Map.groupBy(newest, ({ company }) => company).values()]
    .flatMap((postings) => postings.slice(0, perCompany))
    .toSorted((a, b) => b.seen.localeCompare(a.seen) || (a.id < b.id ? -1 : 1));
};
