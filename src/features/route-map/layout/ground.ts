import { type Board, endOf, type Placed, type Side } from './board.ts';
import * as m from './metrics.ts';
import type { Stop } from './steps.ts';

/** Space along a row, in units from the start of the band. */
export type Space = { left: number; right: number };

/** A level piece of a line that may carry stations, and what a station or a label on it must keep clear of. */
type Track = {
  readonly line: number;
  readonly row: number;
  readonly track: number;
  readonly from: number;
  readonly to: number;
  /** Stations on the row, and lines that cross it. New ones are added to this very list. */
  readonly discs: Space[];
  /** Labels on each side of the row, likewise, and the lines that run farther out there. */
  readonly labels: Readonly<Record<Side, Space[]>>;
  readonly outer: Readonly<Record<Side, readonly Space[]>>;
};

/** A station of one line only, with the space it takes on the row and beside it. */
export type Plain = {
  readonly stop: Stop;
  readonly track: Track;
  readonly side: Side;
  x: number;
  readonly disc: Space;
  readonly label: Space;
};

/** A laid band as ground to build on, from `start` to `limit`, with the level pieces of each line. */
export type Ground = {
  readonly tracks: ReadonlyMap<number, readonly Track[]>;
  readonly start: number;
  readonly limit: number;
};

type Level = Pick<Track, 'line' | 'row' | 'track' | 'from' | 'to'>;

/** The level pieces of all lines, each from bend to bend. */
const levelsOf = ({ runs, trains }: Board, limit: number): readonly Level[] => {
  const ends = trains.flatMap(({ line, row, track, head }) =>
    row === undefined ? [] : [{ line, row, track, from: head, to: { x: limit, dx: 0 } }],
  );
  const levels = new Map<string, Level>();
  for (const { line, row, track, from, to } of [...runs, ...ends]) {
    const known = levels.get(`${line} ${endOf(from)}`);
    const joins = known?.row === row && known.track === track;
    if (joins) levels.delete(`${line} ${known.to}`);
    levels.set(`${line} ${endOf(to)}`, { line, row, track, from: joins ? known.from : endOf(from), to: endOf(to) });
  }
  return [...levels.values()].toSorted((a, b) => a.from - b.from);
};

/** Reads a laid band as ground to build on. */
export const groundOf = (board: Board, start: number, limit: number): Ground => {
  const levels = levelsOf(board, limit);
  // Nothing may stand before the start.
  const edge = { left: Number.NEGATIVE_INFINITY, right: start - m.gap };
  const rows = new Map<number, Readonly<Record<'discs' | Side, Space[]>>>();
  const rowAt = (row: number) => {
    const known = rows.get(row) ?? { discs: [], [-1]: [edge], 1: [edge] };
    rows.set(row, known);
    return known;
  };
  for (const { row, zone, x, left, right } of board.taken)
    rowAt(row)[zone === 0 ? 'discs' : zone].push({ left: x + left, right: x + right });
  const outside = ({ row, track }: Level, side: Side): readonly Space[] =>
    levels
      .filter((each) => each.row === row && each.track * side > track * side)
      .map(({ from, to }) => ({ left: from, right: to }));
  const trackOf = (level: Level): Track => ({
    ...level,
    discs: rowAt(level.row).discs,
    labels: rowAt(level.row),
    outer: { [-1]: outside(level, -1), 1: outside(level, 1) },
  });
  const tracks = board.trains.map(
    ({ line }) => [line, levels.filter((level) => level.line === line).map(trackOf)] as const,
  );
  return { tracks: new Map(tracks), start, limit };
};

/** The least middle at or after x at which something so wide keeps clear of the spaces. */
const clearOf = (spaces: readonly Space[], x: number, half: number): number => {
  const reach = half + m.gap;
  let middle = x;
  for (let moved = true; moved;) {
    moved = false;
    for (const { left, right } of spaces) {
      if (left >= middle + reach || right <= middle - reach) continue;
      // A little more than needed, so that rounding never keeps them touching.
      middle = right + reach + 0.001;
      moved = true;
    }
  }
  return middle;
};

/** The first place at or after x where a station with its label on that side has room on a track. */
const fit = (ground: Ground, track: Track, stop: Stop, from: number, side: Side): number | undefined => {
  const { discs, labels, outer } = track;
  const half = stop.width / 2;
  let x = Math.max(from, track.from + stop.radius + m.bendRoom);
  for (;;) {
    if (x + stop.radius + m.bendRoom > track.to || x + half > ground.limit) return undefined;
    const moved = clearOf(outer[side], clearOf(labels[side], clearOf(discs, x, stop.radius), half), half);
    if (moved === x) return x;
    x = moved;
  }
};

/** Finds room for a station on a line, at or after x, on the side where there is room first. */
export const placeNext = (ground: Ground, line: number, stop: Stop, from: number): Plain | undefined => {
  for (const track of ground.tracks.get(line) ?? []) {
    if (track.to < from) continue;
    const above = fit(ground, track, stop, from, -1);
    const below = fit(ground, track, stop, from, 1);
    const x = Math.min(above ?? Number.POSITIVE_INFINITY, below ?? Number.POSITIVE_INFINITY);
    if (x === Number.POSITIVE_INFINITY) continue;
    const half = stop.width / 2;
    const disc = { left: x - stop.radius, right: x + stop.radius };
    return { stop, track, side: x === above ? -1 : 1, x, disc, label: { left: x - half, right: x + half } };
  }
  return undefined;
};

/** Takes the space of a station. */
export const build = ({ track, side, disc, label }: Plain): void => {
  track.discs.push(disc);
  track.labels[side].push(label);
};

/** Gives the space of a station back. */
export const unbuild = ({ track, side, disc, label }: Plain): void => {
  track.discs.splice(track.discs.lastIndexOf(disc), 1);
  track.labels[side].splice(track.labels[side].lastIndexOf(label), 1);
};

/** A station as it stands in its band. */
export const placedOf = ({ stop, track, side, x }: Plain): Placed => ({
  stop,
  x,
  row: track.row,
  radius: stop.radius,
  tracks: [{ line: track.line, track: track.track }],
  side,
  clear: track.track,
  crossing: false,
});
