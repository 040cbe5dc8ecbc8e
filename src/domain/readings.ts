import { levelOf } from './posting-lines.ts';
import { memoizeByKey } from './memoize.ts';
import { parseReference } from './references.ts';
import type { Catalog, Entry, Level, Line } from './types.ts';

/** A way to read a posting line. */
export type Reading = {
  readonly text: string;
  /** Missing when the reading is ours. */
  readonly cite: string | undefined;
  /** Set when it was said about a posting that nearly matches this one, in a record that does not name its company. */
  readonly twin: Entry<'postings'> | undefined;
  /** The requirement whose explanation this is, when the line has none of its own. */
  readonly requirement?: string;
};

type TwinLine = { readonly posting: Entry<'postings'>; readonly line: Line };

/** All lines that repeat a line of another posting, by that line. */
const repeatedLines = memoizeByKey((catalog: Catalog): ReadonlyMap<string | undefined, readonly TwinLine[]> => {
  const lines = [...catalog.postings.values()].flatMap((posting) => posting.lines.map((line) => ({ posting, line })));
  return Map.groupBy(
    lines.filter(({ line }) => line.sameAs !== undefined),
    ({ line }) => line.sameAs,
  );
});

/** The lines of other postings that say the same as this one. */
const twinLines = (catalog: Catalog, posting: string, { id }: Line): readonly TwinLine[] =>
  repeatedLines(catalog).get(`${posting}#${id}`) ?? [];

/** The line a twin repeats, when it names one. */
const originalLine = (catalog: Catalog, { sameAs }: Line): TwinLine | undefined => {
  if (sameAs === undefined) return undefined;
  const { entry, part } = parseReference(sameAs);
  const posting = catalog.postings.get(entry);
  const line = posting?.lines.find(({ id }) => id === part);
  return posting && line && { posting, line };
};

/**
 * The ways to read a line: its own, then those of its twins. What a source said of a posting stays with that posting
 * and comes along under a note, from the twin to the original only; what we explain ourselves is about the wording,
 * so both lines share it. A line without any is read as its requirement is.
 */
export const readingsOf = (catalog: Catalog, posting: string, line: Line): readonly Reading[] => {
  const twins = twinLines(catalog, posting, line);
  const original = originalLine(catalog, line);
  const ours = [...twins, ...(original ? [original] : [])].flatMap((twin) => twin.line.readings);
  const own = [
    ...line.readings.map(({ text, cite }) => ({ text, cite, twin: undefined })),
    ...twins.flatMap((twin) =>
      twin.line.readings.flatMap(({ text, cite }) => (cite ? [{ text, cite, twin: twin.posting }] : [])),
    ),
    ...ours.flatMap(({ text, cite }) => (cite ? [] : [{ text, cite, twin: undefined }])),
  ];
  const requirement = line.requirement === undefined ? undefined : catalog.requirements.get(line.requirement);
  return own.length > 0 || !requirement
    ? own
    : [{ text: requirement.asks, cite: undefined, twin: undefined, requirement: requirement.id }];
};

/** Where the same line stands under another level. */
export const otherLevels = (
  catalog: Catalog,
  posting: string,
  line: Line,
): readonly { readonly posting: Entry<'postings'>; readonly line: Line; readonly level: Level }[] => {
  const original = originalLine(catalog, line);
  return [...twinLines(catalog, posting, line), ...(original ? [original] : [])]
    .map((twin) => ({ ...twin, level: levelOf(twin.line) }))
    .filter(({ level }) => level !== levelOf(line));
};

/** Whether two citations name the same source. */
export const isSameSource = (one: string, other: string | undefined): boolean =>
  other !== undefined && parseReference(one).entry === parseReference(other).entry;
