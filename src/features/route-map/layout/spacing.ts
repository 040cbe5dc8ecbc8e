import { rowsAcross, type Seat } from './assign.ts';
import { itemAt } from './item.ts';
import * as m from './metrics.ts';
import { type End, roomAt, type Row } from './rows.ts';

/** What stands on a row: how much room it needs to each side, and whether a line stops there or passes. */
type Mark = { readonly index: number; readonly half: number; readonly isStop: boolean };

/** The stops and corridors on each row, from left to right. */
const marksOf = (seats: readonly Seat[], rowCount: number): readonly (readonly Mark[])[] => {
  const rows = Array.from({ length: rowCount }, (): Mark[] => []);
  for (const [index, { stop, rows: own }] of seats.entries())
    for (const row of rowsAcross(own)) {
      const isStop = own.includes(row);
      const disc = isStop ? stop.radius : m.corridorRoom;
      const half = row === own.at(-1) ? Math.max(disc, stop.width / 2) : disc;
      itemAt(rows, row).push({ index, half, isStop });
    }
  return rows;
};

const distanceOf = (a: Mark, b: Mark): number =>
  Math.max(a.half + b.half + m.gap, a.isStop && b.isStop ? m.minPitch : 0);

/** The stops next to one on a row, or what is at the end of it. */
type Neighbours = { readonly before: number | End; readonly after: number | End };

type Bound = { readonly other: number; readonly distance: number };

/** What holds a stop: the ends of its rows, and what stands before and after it there. */
type Hold = {
  start: number;
  end: number;
  readonly before: Bound[];
  readonly after: Bound[];
  /** On each of its rows. */
  readonly neighbours: Neighbours[];
};

const holdsOf = (marked: readonly (readonly Mark[])[], rows: readonly Row[], count: number): readonly Hold[] => {
  const holds = Array.from({ length: count }, (): Hold => ({
    start: 0,
    end: 0,
    before: [],
    after: [],
    neighbours: [],
  }));
  for (const [row, marks] of marked.entries()) {
    const { left, right } = itemAt(rows, row);
    for (const [place, mark] of marks.entries()) {
      const hold = itemAt(holds, mark.index);
      hold.start = Math.max(hold.start, roomAt(left) + mark.half);
      hold.end = Math.max(hold.end, roomAt(right) + mark.half);
      const next = marks[place + 1];
      if (!next) continue;
      const distance = distanceOf(mark, next);
      hold.after.push({ other: next.index, distance });
      itemAt(holds, next.index).before.push({ other: mark.index, distance });
    }
    const stops = marks.filter(({ isStop }) => isStop).map(({ index }) => index);
    for (const [place, index] of stops.entries())
      itemAt(holds, index).neighbours.push({ before: stops[place - 1] ?? left, after: stops[place + 1] ?? right });
  }
  return holds;
};

/** Stops as close to each other as they can stand, and how long the rows are. */
export type Packed = {
  readonly xs: readonly number[];
  readonly length: number;
  readonly holds: readonly Hold[];
};

/**
 * Packs stops in an order from left to right along the rows: those of a row keep their order and their distances, and
 * one of several rows stands straight across them.
 */
export const packed = (seats: readonly Seat[], rows: readonly Row[]): Packed => {
  const holds = holdsOf(marksOf(seats, rows.length), rows, seats.length);
  const xs = holds.map(({ start }) => start);
  for (const [index, { after }] of holds.entries())
    for (const { other, distance } of after) xs[other] = Math.max(itemAt(xs, other), itemAt(xs, index) + distance);
  return { xs, holds, length: Math.max(0, ...xs.map((x, index) => x + itemAt(holds, index).end)) };
};

/** How often every stop is moved to the middle of its neighbours. */
const rounds = 200;

/** Where a neighbour is or an end that is to be reached, undefined where a line ends. */
const placeOf = (neighbour: number | End, xs: readonly number[], edge: number, inwards: number): number | undefined => {
  if (typeof neighbour === 'number') return itemAt(xs, neighbour);
  if (neighbour === 'stop') return undefined;
  return edge + inwards * (roomAt(neighbour) - m.usualPitch / 2);
};

/** The middle of the neighbours on a row, or as far from the only one as usual. */
const middleOf = ({ before, after }: Neighbours, xs: readonly number[], length: number): number => {
  const left = placeOf(before, xs, 0, 1);
  const right = placeOf(after, xs, length, -1);
  return ((left ?? (right ?? length) - 2 * m.usualPitch) + (right ?? (left ?? 0) + 2 * m.usualPitch)) / 2;
};

/**
 * Where stops stand when the distances along each line are as even as they can be without longer rows: each goes to the
 * middle of its neighbours again and again.
 */
export const evenedOut = ({ xs: start, length, holds }: Packed): readonly number[] => {
  const xs = [...start];
  for (let round = 0; round < rounds; round += 1)
    for (const [index, hold] of holds.entries()) {
      let [least, most, middle] = [hold.start, length - hold.end, 0];
      for (const { other, distance } of hold.before) least = Math.max(least, itemAt(xs, other) + distance);
      for (const { other, distance } of hold.after) most = Math.min(most, itemAt(xs, other) - distance);
      for (const near of hold.neighbours) middle += middleOf(near, xs, length) / hold.neighbours.length;
      xs[index] = Math.max(least, Math.min(most, middle));
    }
  return xs;
};
