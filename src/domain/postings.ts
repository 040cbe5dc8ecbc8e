import { entryOf } from './catalog.ts';
import { levelOf } from './posting-lines.ts';
import { titleOf } from './names.ts';
import type { Ask, Catalog, Closeness, CompanyKind, Level } from './types.ts';

/** A line of a posting with its level worked out. */
export type PostingLine = {
  readonly id: string;
  readonly level: Level;
  readonly text: string;
  readonly asks: readonly Ask[];
  /** The line of another posting that says the same, `posting#line`. */
  readonly sameAs?: string | undefined;
};

/** A posting as counts, comparisons and the gap checker see it. Plain data, so that it may travel to the browser. */
export type Posting = {
  /** `laplace/data-engineer` */
  readonly id: string;
  /** With the company's name: `라플라스 데이터 엔지니어`. */
  readonly title: string;
  readonly company: string;
  readonly kind: CompanyKind;
  readonly closeness: Closeness;
  /** A posting that is nearly the same; the two never count side by side. */
  readonly twinOf?: string | undefined;
  readonly lines: readonly PostingLine[];
};

/** All postings of a catalog, in the order of their ids. */
export const postingsOf = (catalog: Catalog): readonly Posting[] =>
  [...catalog.postings.values()].map(({ id, company, closeness, twinOf, lines }) => ({
    id,
    title: titleOf(catalog, 'postings', id),
    company,
    kind: entryOf(catalog, 'companies', company).kind,
    closeness: closeness.grade,
    twinOf,
    lines: lines.map((line) => ({
      id: line.id,
      level: levelOf(line),
      text: line.text,
      asks: line.asks,
      sameAs: line.sameAs,
    })),
  }));

/** Which postings a view looks at. */
export type Sample = {
  readonly kind?: CompanyKind;
  readonly closeness?: readonly Closeness[];
};

/** Leaves out a posting that is the twin of another one in the list, so that no posting counts twice. */
export const withoutTwins = (postings: readonly Posting[]): readonly Posting[] => {
  const ids = new Set(postings.map(({ id }) => id));
  return postings.filter(({ twinOf }) => twinOf === undefined || !ids.has(twinOf));
};

/** The postings of a sample. Named companies and archetypes are kept apart by `kind`; twins count once. */
export const sampleOf = (postings: readonly Posting[], { kind, closeness }: Sample): readonly Posting[] =>
  withoutTwins(
    postings.filter(
      (posting) =>
        (kind === undefined || posting.kind === kind) &&
        (closeness === undefined || closeness.includes(posting.closeness)),
    ),
  );

/** What is counted unless something else is said: the postings of named companies, twins once. */
export const companySample = (postings: readonly Posting[]): readonly Posting[] =>
  sampleOf(postings, { kind: 'company' });
