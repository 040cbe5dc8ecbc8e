import {
  advance,
  type Board,
  endOf,
  freeAt,
  interchangeRadius,
  outermost,
  type Side,
  type Train,
  take,
  trainOf,
  zones,
} from './board.ts';
import * as m from './metrics.ts';
import type { Stop } from './steps.ts';

/** A station where a line crosses the row of its host. */
export type Crossing = { readonly host: number; readonly stop: Stop };

/** A move of a line from row to row, as worked out before anything is reserved. */
type Move = {
  readonly train: Train;
  readonly from: number;
  readonly to: number;
  readonly down: Side;
  /** The path ends at the crossing in the last row. */
  readonly ends: boolean;
  readonly passed: readonly number[];
  readonly track: number;
  readonly slope: number;
  /** Tracks of others are crossed while leaving the first row or entering the last. */
  readonly leavesOver: boolean;
  readonly entersOver: boolean;
};

const moveOf = (board: Board, train: Train, from: number, to: number, ends: boolean): Move => {
  const down: Side = to > from ? 1 : -1;
  const back: Side = down === 1 ? -1 : 1;
  const passed: number[] = [];
  for (let row = from + down; row !== to; row += down) passed.push(row);
  if (ends) passed.push(to);
  const track = ends || to === train.line ? 0 : outermost(board, to, back) + back;
  return {
    train,
    from,
    to,
    down,
    ends,
    passed,
    track,
    slope: passed.length === 0 ? m.longBend : m.bend,
    leavesOver: outermost(board, from, down, train) * down > train.track * down,
    entersOver: !ends && outermost(board, to, back, train) * back > track * back,
  };
};

/** The least x at which the move may go down (or up). */
const earliestMove = (board: Board, move: Move, crossings: readonly Crossing[]): number => {
  const { train, from, to, down, ends, passed, slope } = move;
  let start = Math.max(endOf(train.head) + 2, freeAt(board, from, down) + m.gap);
  if (move.leavesOver) start = Math.max(start, freeAt(board, from, 0) + m.gap);
  let others = ends ? 0 : freeAt(board, to, down === 1 ? -1 : 1);
  if (move.entersOver) others = Math.max(others, freeAt(board, to, 0));
  for (const row of passed) for (const zone of zones) others = Math.max(others, freeAt(board, row, zone));
  let x = Math.max(start + slope, others + m.clearance);
  for (const { host, stop } of crossings) {
    const radius = interchangeRadius(stop);
    x = Math.max(x, endOf(trainOf(board, host).head) + radius + 2, freeAt(board, host, 0) + radius + m.gap);
  }
  return x;
};

const placeCrossing = (board: Board, x: number, line: number, { host, stop }: Crossing): void => {
  const radius = interchangeRadius(stop);
  take(board, { row: host, zone: 0, x, left: -radius, right: radius });
  take(board, { row: host, zone: -1, x, left: 0, right: m.clearance + stop.width });
  const tracks = [host, line].map((each) => ({ line: each, track: 0 }));
  board.placed.push({
    stop,
    x,
    row: host,
    radius,
    tracks,
    side: -1,
    clear: outermost(board, host, -1),
    crossing: true,
  });
  advance(board, trainOf(board, host), { x, dx: radius + 2 });
};

const leave = (board: Board, x: number, { train, from, down, slope, leavesOver }: Move): void => {
  advance(board, train, { x, dx: -slope });
  take(board, { row: from, zone: down, x, left: -slope, right: m.clearance });
  // Labels made later stand close to the row, where this line ran until here.
  const over = zones.filter((zone) => zone !== down && (leavesOver || train.track !== 0));
  for (const zone of over) take(board, { row: from, zone, x, left: -slope, right: -slope + 3 * m.trackGap });
};

const enter = (board: Board, x: number, { train, to, down, slope, track, entersOver }: Move): void => {
  const back: Side = down === 1 ? -1 : 1;
  take(board, { row: to, zone: back, x, left: -m.clearance, right: slope });
  if (entersOver) take(board, { row: to, zone: 0, x, left: -m.clearance, right: slope });
  train.row = to;
  train.track = track;
  train.head = { x, dx: slope };
};

/**
 * Moves a line to another row, over the given crossings on the way. Without a row to go to, it ends at the last
 * crossing.
 */
export const moveLine = (
  board: Board,
  line: number,
  crossings: readonly Crossing[],
  goal: number | undefined,
): void => {
  const train = trainOf(board, line);
  const to = goal ?? crossings.at(-1)?.host;
  if (train.row === undefined || to === undefined || to === train.row) return;
  const move = moveOf(board, train, train.row, to, goal === undefined);
  const x = earliestMove(board, move, crossings);
  leave(board, x, move);
  for (const row of move.passed)
    for (const zone of zones) take(board, { row, zone, x, left: -m.clearance, right: m.clearance });
  for (const crossing of crossings) placeCrossing(board, x, line, crossing);
  const { from, track, slope, ends } = move;
  train.legs.push({ x, from: { row: from, track: train.track }, to: { row: to, track }, slope, ends });
  if (ends) train.row = undefined;
  else enter(board, x, move);
};
