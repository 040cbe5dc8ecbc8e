import { bounds } from '../../domain/bounds.ts';
import { entryOf } from '../../domain/catalog.ts';
import { contributionsOf } from './contributions.ts';
import type { Link } from '../../domain/edges.ts';
import { byLevel, type Mention } from '../../domain/evidence.ts';
import { levelLabels } from '../../domain/levels.ts';
import { titleOf } from '../../domain/names.ts';
import { parseReference } from '../../domain/references.ts';
import type { Catalog, Closeness, Entry } from '../../domain/types.ts';
import { lineUrl, urlOf } from '../../domain/urls.ts';

/** A list too long for the page it belongs to. */
export type LongList = {
  /** The address of its first page. */
  readonly path: string;
  readonly title: string;
  /** The page it belongs to. */
  readonly of: { readonly label: string; readonly path: string };
  readonly items: readonly { readonly title: string; readonly path: string; readonly note: string }[];
};

/** Where all lines that name a skill stand, when its page shows only some. */
export const linesPath = (skill: string): string => `${urlOf('skills', skill)}postings/`;

/** Where all postings of a role stand. */
export const postingsPath = (role: string): string => `${urlOf('roles', role)}postings/`;

/** Where all entries a section gave something to stand, given a citation `source#section`. */
export const entriesPath = (citation: string): string => {
  const { entry, part } = parseReference(citation);
  return `${urlOf('sources', entry)}${part}/`;
};

/** Whether a skill's page leaves out some of these lines. */
export const isCut = (mentions: readonly Mention[]): boolean =>
  [...Map.groupBy(mentions, ({ line }) => line.level).values()].some((lines) => lines.length > bounds.linesOfLevel);

const closenessOrder: readonly Closeness[] = ['core', 'near', 'far'];

/** Lines naming a skill, the most binding first; of one level those of the nearest postings, then of the newest. */
export const strongestFirst = (catalog: Catalog, mentions: readonly Mention[]): readonly Mention[] => {
  const nearness = ({ posting }: Mention): number => closenessOrder.indexOf(posting.closeness);
  const seen = ({ posting }: Mention): string => entryOf(catalog, 'postings', posting.id).seen ?? '';
  return mentions.toSorted(
    (a, b) => byLevel(a, b) || nearness(a) - nearness(b) || (seen(a) < seen(b) ? 1 : seen(a) > seen(b) ? -1 : 0),
  );
};

/** The postings of a role, the newest first. */
export const postingsOfRole = (catalog: Catalog, role: string): readonly Entry<'postings'>[] =>
  [...catalog.postings.values()]
    .filter((posting) => posting.role === role)
    .toSorted(({ seen: a = '' }, { seen: b = '' }) => (a < b ? 1 : a > b ? -1 : 0));

const linesOfSkills = (catalog: Catalog, mentions: ReadonlyMap<string, readonly Mention[]>): readonly LongList[] =>
  [...mentions].flatMap(([skill, named]) => {
    if (!isCut(named)) return [];
    const { name } = entryOf(catalog, 'skills', skill);
    const items = strongestFirst(catalog, named).map(({ posting, line }) => ({
      title: line.text,
      path: lineUrl(posting.id, line.id),
      note: `${levelLabels[line.level]} · ${posting.title}`,
    }));
    const of = { label: name, path: urlOf('skills', skill) };
    return [{ path: linesPath(skill), title: `${name} 기술을 적은 공고의 줄`, of, items }];
  });

const postingsOfRoles = (catalog: Catalog): readonly LongList[] =>
  [...new Set([...catalog.postings.values()].map(({ role }) => role))].flatMap((role) => {
    const postings = postingsOfRole(catalog, role);
    if (postings.length <= bounds.postingsOfRole) return [];
    const { name } = entryOf(catalog, 'roles', role);
    const items = postings.map(({ id, summary }) => ({
      title: titleOf(catalog, 'postings', id),
      path: urlOf('postings', id),
      note: summary,
    }));
    return [
      {
        path: postingsPath(role),
        title: `${name} 직무의 공고`,
        of: { label: name, path: urlOf('roles', role) },
        items,
      },
    ];
  });

const entriesOfSections = (catalog: Catalog, backlinks: ReadonlyMap<string, readonly Link[]>): readonly LongList[] =>
  [...catalog.sources.values()].flatMap((source) =>
    source.sections.flatMap((section) => {
      const cite = `${source.id}#${section.id}`;
      const contributions = contributionsOf(catalog, backlinks.get(`sections:${cite}`) ?? []);
      if (contributions.length <= bounds.entriesOfSection) return [];
      const items = contributions.map(({ title, path, lines }) => ({
        title,
        path,
        note: lines > 0 ? `${lines}줄` : '',
      }));
      const of = { label: source.title, path: urlOf('sources', source.id) };
      return [{ path: entriesPath(cite), title: `${source.title} › ${section.title} 절이 준 것`, of, items }];
    }),
  );

/** All lists of a catalog that are too long for the page they belong to. */
export const longListsOf = (
  catalog: Catalog,
  mentions: ReadonlyMap<string, readonly Mention[]>,
  backlinks: ReadonlyMap<string, readonly Link[]>,
): readonly LongList[] => [
  ...linesOfSkills(catalog, mentions),
  ...postingsOfRoles(catalog),
  ...entriesOfSections(catalog, backlinks),
];
