import { itemAt } from './item.ts';
import * as m from './metrics.ts';
import type { Stop } from './steps.ts';

/** Above a row, its tracks, below it. */
export type Zone = -1 | 0 | 1;
export type Side = -1 | 1;
export const zones: readonly Zone[] = [-1, 0, 1];
export const sides: readonly Side[] = [-1, 1];

/** A place along a band: `x` may be stretched with everything else, `dx` may not. */
export type Spot = { readonly x: number; readonly dx: number };

/** A track of a row: 0 is the row's own, those of guests count down (or up, below zero) from it. */
export type Place = { readonly row: number; readonly track: number };

/** A line leaves one track, goes up or down at `x`, and enters another, with a bend of 45° `slope` wide at each end. */
export type Leg = {
  readonly x: number;
  readonly from: Place;
  readonly to: Place;
  readonly slope: number;
  /** It ends on the row it comes to, at a crossing. */
  readonly ends: boolean;
};

/** Space taken in a zone of a row, from `x + left` to `x + right`. */
export type Taken = {
  readonly row: number;
  readonly zone: Zone;
  readonly x: number;
  readonly left: number;
  readonly right: number;
};

/** A level piece of a line. */
export type Run = {
  readonly line: number;
  readonly row: number;
  readonly track: number;
  readonly from: Spot;
  readonly to: Spot;
};

/** A station with its place on a row. */
export type Placed = {
  readonly stop: Stop;
  readonly x: number;
  readonly row: number;
  readonly radius: number;
  /** Its lines and the tracks they have there. */
  readonly tracks: readonly { readonly line: number; readonly track: number }[];
  readonly side: Side;
  /** The track its label must clear. */
  readonly clear: number;
  /** Lines cross here at a right angle, so the label stands beside the crossing line. */
  readonly crossing: boolean;
};

/** A line under way: where it is, and how far its path is laid. Without a row it has come to its end. */
export type Train = {
  readonly line: number;
  row: number | undefined;
  track: number;
  head: Spot;
  readonly legs: Leg[];
};

/** A band of rows being laid out from left to right: nothing new stands left of `free` in its zone. */
export type Board = {
  /** Three numbers per row: above, on, below. Kept flat since the search for a good order lays thousands of boards. */
  readonly free: number[];
  readonly trains: readonly Train[];
  readonly taken: Taken[];
  readonly runs: Run[];
  readonly placed: Placed[];
};

/** An empty band with each line at the start of its own row. */
export const emptyBoard = (lines: readonly number[], rows: number, x: number): Board => {
  const head = { x, dx: 0 };
  return {
    free: new Array<number>(3 * rows).fill(x),
    trains: lines.map((line) => ({ line, row: line, track: 0, head, legs: [] })),
    taken: [],
    runs: [],
    placed: [],
  };
};

/** Where a spot lies, in units from the start of the band. */
export const endOf = ({ x, dx }: Spot): number => x + dx;

/** The least x at which something new may stand in a zone of a row. */
export const freeAt = ({ free }: Board, row: number, zone: Zone): number => itemAt(free, 3 * row + 1 + zone);

/** Takes space in a zone of a row. */
export const take = ({ taken, free }: Board, space: Taken): void => {
  taken.push(space);
  const index = 3 * space.row + 1 + space.zone;
  free[index] = Math.max(itemAt(free, index), space.x + space.right);
};

/** The train of a line. @throws when it has none. */
export const trainOf = ({ trains }: Board, line: number): Train => {
  for (const train of trains) if (train.line === line) return train;
  throw new Error(`Line ${line} has no train in this band.`);
};

/** The outermost track in use on that side of a row, 0 if there is none; of all trains but one, if given. */
export const outermost = ({ trains }: Board, row: number, side: Side, except?: Train): number => {
  let track = 0;
  for (const train of trains) if (train.row === row && train !== except) track = Math.max(track, train.track * side);
  return track * side;
};

/** Lays a line level up to a spot. */
export const advance = (board: Board, train: Train, head: Spot): void => {
  if (train.row === undefined) return;
  board.runs.push({ line: train.line, row: train.row, track: train.track, from: train.head, to: head });
  train.head = head;
};

/** How far the band reaches to the right. */
export const reachOf = (board: Board): number =>
  Math.max(0, ...board.free, ...board.trains.map(({ head }) => endOf(head)));

/** An interchange is large enough to be seen as one. */
export const interchangeRadius = ({ radius }: Stop): number => Math.max(radius, m.interchangeRadius);

/** Places an interchange of lines that run side by side on a row. The first side wins unless it costs much room. */
export const placeInterchange = (
  board: Board,
  row: number,
  lines: readonly number[],
  stop: Stop,
  [first, second]: readonly [Side, Side],
  reluctance: number,
): void => {
  const radius = interchangeRadius(stop);
  const trains = lines.map((line) => trainOf(board, line));
  const half = stop.width / 2;
  let soonest = freeAt(board, row, 0) + radius + m.gap;
  for (const { head } of trains) soonest = Math.max(soonest, endOf(head) + radius + 2);
  const onFirst = Math.max(soonest, freeAt(board, row, first) + half + m.gap);
  const onSecond = Math.max(soonest, freeAt(board, row, second) + half + m.gap);
  const side = onSecond + reluctance < onFirst ? second : first;
  const x = side === first ? onFirst : onSecond;
  take(board, { row, zone: 0, x, left: -radius, right: radius });
  take(board, { row, zone: side, x, left: -half, right: half });
  const tracks = trains.map(({ line, track }) => ({ line, track }));
  board.placed.push({ stop, x, row, radius, tracks, side, clear: outermost(board, row, side), crossing: false });
  for (const train of trains) advance(board, train, { x, dx: radius + 2 });
};

/** The side a label had better stand on: away from the guests. */
export const sidesOf = (board: Board, row: number): readonly [Side, Side] =>
  outermost(board, row, 1) > -outermost(board, row, -1) ? [-1, 1] : [1, -1];

/** Ends the path of a line where it is. Labels made later stand close to the row, where this line ran until here. */
export const endLine = (board: Board, line: number): void => {
  const train = trainOf(board, line);
  const { row, track, head } = train;
  train.row = undefined;
  if (row === undefined || track === 0) return;
  take(board, { row, zone: track < 0 ? -1 : 1, x: head.x, left: 0, right: head.dx });
};

/** The row a line is on, undefined if it has ended. */
export const rowOf = (board: Board, line: number): number | undefined => trainOf(board, line).row;

/** The track a line is on. */
export const trackOf = (board: Board, line: number): number => trainOf(board, line).track;
