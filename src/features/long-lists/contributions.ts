import type { Link } from '../../domain/edges.ts';
import { lineUrl, urlOf } from '../../domain/urls.ts';
import { titleOf } from '../../domain/names.ts';
import type { Catalog } from '../../domain/types.ts';

/** An entry that a section of a source gave something to. */
export type Contribution = { readonly title: string; readonly path: string; readonly lines: number };

/**
 * What a section contributed, one row an entry: its title, its address (for a posting, the first line taken from
 * the section) and, for postings, how many lines.
 */
export const contributionsOf = (catalog: Catalog, links: readonly Link[]): readonly Contribution[] => {
  const byEntry = Map.groupBy(links, ({ from, entry }) => `${from}:${entry}`);
  return [...byEntry.values()].flatMap((group) => {
    const [first] = group;
    if (!first) return [];
    const { from, entry } = first;
    const indexes = new Set(group.flatMap(({ field }) => /^lines\[(\d+)\]/.exec(field)?.[1] ?? []).map(Number));
    const line = catalog.postings.get(entry)?.lines[Math.min(...indexes)];
    const path = from === 'postings' && line ? lineUrl(entry, line.id) : urlOf(from, entry);
    return [{ title: titleOf(catalog, from, entry), path, lines: indexes.size }];
  });
};
