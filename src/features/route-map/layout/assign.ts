import { fnv1a } from '../../../domain/hash.ts';
import { itemAt } from './item.ts';
import * as m from './metrics.ts';
import { type PlannedRow, roomAt, type Row, rowsOfLine } from './rows.ts';
import type { Stop } from './stop.ts';

/** A stop on its rows, one for each of its lines from top to bottom. */
export type Seat = { readonly stop: Stop; readonly rows: readonly number[] };

/** How much of a row a stop takes, its label included. */
const roomOf = ({ width, radius }: Stop): number => Math.max(width, 2 * radius, m.minPitch - m.gap) + m.gap;

/** How much of a row a stop or its corridor takes. */
const roomOn = ({ stop, rows }: Seat, row: number): number => {
  if (row === rows.at(-1)) return roomOf(stop);
  return rows.includes(row) ? m.minPitch : 2 * m.corridorRoom + m.gap;
};

/** The rows from the topmost of a seat to the lowest. */
export const rowsAcross = (rows: readonly number[]): readonly number[] => {
  const top = itemAt(rows, 0);
  return Array.from({ length: itemAt(rows, rows.length - 1) - top + 1 }, (_, index) => top + index);
};

/** The rows where lines meet soonest on the way down a band from a row, undefined if they do not. */
const meetingFrom = (
  rows: readonly PlannedRow[],
  lines: readonly number[],
  top: number,
): readonly number[] | undefined => {
  const { band } = itemAt(rows, top);
  const missing = new Set(lines);
  const met: number[] = [];
  for (let row = top; missing.size > 0 && rows[row]?.band === band; row += 1)
    if (missing.delete(itemAt(rows, row).line)) met.push(row);
  return missing.size === 0 ? met : undefined;
};

/** Where these lines can meet across the fewest rows. */
export const meetingsOf = (rows: readonly PlannedRow[], lines: readonly number[]): readonly (readonly number[])[] => {
  const meetings = rows.flatMap(({ line }, row) => {
    const met = lines.includes(line) ? meetingFrom(rows, lines, row) : undefined;
    return met ? [met] : [];
  });
  const lengthOf = (met: readonly number[]): number => itemAt(met, met.length - 1) - itemAt(met, 0);
  const least = Math.min(...meetings.map(lengthOf));
  return meetings.filter((met) => lengthOf(met) === least);
};

const sum = (list: readonly number[]): number => list.reduce((total, each) => total + each, 0);

/** Seats each interchange where its lines come nearest to each other, in the emptier rows if there is a choice. */
const seatInterchanges = (stops: readonly Stop[], rows: readonly Row[], loads: number[]): readonly Seat[] => {
  const meetings = new Map<string, readonly (readonly number[])[]>();
  return stops.map((stop) => {
    const key = stop.lines.join();
    const choices = meetings.get(key) ?? meetingsOf(rows, stop.lines);
    meetings.set(key, choices);
    const loadOf = (own: readonly number[]): number => Math.max(...rowsAcross(own).map((row) => itemAt(loads, row)));
    const best = choices.reduce((least, each) => (loadOf(each) < loadOf(least) ? each : least));
    const seat = { stop, rows: best };
    for (const row of rowsAcross(best)) loads[row] = itemAt(loads, row) + roomOn(seat, row);
    return seat;
  });
};

/** Deals the stops of a single line out to its rows in the order the line passes them, so that all are about as full. */
const deal = (stops: readonly Stop[], rows: readonly number[], loads: readonly number[]): readonly Seat[] => {
  const full = (sum(rows.map((row) => itemAt(loads, row))) + sum(stops.map(roomOf))) / rows.length;
  let place = 0;
  let dealt = itemAt(loads, itemAt(rows, 0));
  return stops.map((stop) => {
    while (place < rows.length - 1 && dealt + roomOf(stop) / 2 > full * (place + 1)) {
      place += 1;
      dealt += itemAt(loads, itemAt(rows, place));
    }
    dealt += roomOf(stop);
    return { stop, rows: [itemAt(rows, place)] };
  });
};

/** A number from 0 to 1 that depends on the text alone, so that a station keeps its place when others come. */
const fractionOf = (text: string): number => Number(BigInt(`0x${fnv1a(text)}`)) / 2 ** 64;

/** When each interchange has its turn on the way from left to right, 0 to 1: as planned, or else anywhere. */
const momentsIn = (order: readonly string[]): ((id: string) => number) => {
  const moments = new Map(order.map((id, index) => [id, (index + 0.5) / order.length]));
  return (id) => moments.get(id) ?? fractionOf(id);
};

/**
 * Puts seats in an order from left to right. Interchanges come in an order of their own; before each, its rows are
 * filled with their own stops: first those that are due, then any that fit in until its other rows have come as far.
 */
const inOrder = (
  interchanges: readonly Seat[],
  own: readonly (readonly Seat[])[],
  rows: readonly Row[],
  length: number,
  momentOf: (id: string) => number,
): readonly Seat[] => {
  const reached = rows.map(({ left }) => roomAt(left));
  const next = rows.map(() => 0);
  const sorted: Seat[] = [];
  const put = (row: number): void => {
    const seat = itemAt(itemAt(own, row), itemAt(next, row));
    sorted.push(seat);
    next[row] = itemAt(next, row) + 1;
    reached[row] = itemAt(reached, row) + roomOf(seat.stop);
  };
  const waiting = (row: number): Seat | undefined => itemAt(own, row)[itemAt(next, row)];
  /** Puts the stops of a row that fit in before `x`. */
  const fill = (row: number, x: number): void => {
    for (let seat = waiting(row); seat && itemAt(reached, row) + roomOf(seat.stop) <= x; seat = waiting(row)) put(row);
  };
  const turns = interchanges
    .map((seat) => ({ seat, moment: momentOf(seat.stop.id) }))
    .toSorted((a, b) => a.moment - b.moment || (a.seat.stop.id < b.seat.stop.id ? -1 : 1));
  for (const { seat, moment } of turns) {
    const across = rowsAcross(seat.rows);
    for (const row of across) fill(row, moment * length);
    const x = Math.max(...across.map((row) => itemAt(reached, row)));
    for (const row of across) {
      fill(row, x + m.gap);
      reached[row] = x + roomOn(seat, row);
    }
    sorted.push(seat);
  }
  for (const row of rows.keys()) while (waiting(row)) put(row);
  return sorted;
};

/** Seats all stops in rows and returns them in an order from left to right. */
export const assign = (stops: readonly Stop[], rows: readonly Row[], order: readonly string[]): readonly Seat[] => {
  const loads = rows.map(({ left, right }) => roomAt(left) + roomAt(right));
  const interchanges = seatInterchanges(
    stops.filter(({ lines }) => lines.length > 1),
    rows,
    loads,
  );
  const single = [...new Set(rows.map(({ line }) => line))].flatMap((line) =>
    deal(
      stops.filter(({ lines }) => lines.length === 1 && lines[0] === line),
      rowsOfLine(rows, line),
      loads,
    ),
  );
  const own = rows.map(({ isForward }, row) => {
    const seats = single.filter((seat) => seat.rows[0] === row);
    return isForward ? seats : seats.toReversed();
  });
  const lengths = own.map((seats, row) => sum(seats.map(({ stop }) => roomOf(stop))) + itemAt(loads, row));
  return inOrder(interchanges, own, rows, Math.max(0, ...lengths), momentsIn(order));
};
