import { levelOf } from './lines.ts';
import type { Catalog, Entry, Level, Line } from './types.ts';

/** A way to read a posting line. */
export type Reading = {
  readonly text: string;
  /** Missing when the reading is ours. */
  readonly cite: string | undefined;
  /** Set when it was said about a posting that nearly matches this one, in a record that does not name its company. */
  readonly twin: Entry<'positions'> | undefined;
};

type TwinLine = { readonly position: Entry<'positions'>; readonly line: Line };

/** The lines of other postings that say the same as this one. */
const twinLines = (catalog: Catalog, position: string, { id }: Line): readonly TwinLine[] =>
  [...catalog.positions.values()].flatMap((other) =>
    other.lines.filter(({ sameAs }) => sameAs === `${position}#${id}`).map((line) => ({ position: other, line })),
  );

/** A line's own readings, then those written for its twins. */
export const readingsOf = (catalog: Catalog, position: string, line: Line): readonly Reading[] => [
  ...line.readings.map(({ text, cite }) => ({ text, cite, twin: undefined })),
  ...twinLines(catalog, position, line).flatMap((twin) =>
    twin.line.readings.map(({ text, cite }) => ({ text, cite, twin: twin.position })),
  ),
];

/** Where the same line stands under another level. */
export const otherLevels = (
  catalog: Catalog,
  position: string,
  line: Line,
): readonly { readonly position: Entry<'positions'>; readonly line: Line; readonly level: Level }[] => {
  const [originalId, sameLine] = line.sameAs?.split('#') ?? [];
  const original = originalId === undefined ? undefined : catalog.positions.get(originalId);
  const pointedAt = original?.lines
    .filter(({ id }) => id === sameLine)
    .map((other) => ({ position: original, line: other }));
  return [...twinLines(catalog, position, line), ...(pointedAt ?? [])]
    .map((twin) => ({ ...twin, level: levelOf(twin.line) }))
    .filter(({ level }) => level !== levelOf(line));
};
