import { type Board, endLine, placeInterchange, reachOf, rowOf, sidesOf, trackOf } from './board.ts';
import { itemAt } from './item.ts';
import { type Crossing, moveLine } from './moves.ts';
import { isCrossing, nextRows, type Step } from './steps.ts';

/** Extra room a single interchange may take to have its label on the side away from its guests, in units. */
const reluctance = 60;

/** What is left to do: the steps, and the lines that go home after their last step since they go on from there. */
export type Work = { readonly steps: readonly Step[]; readonly settled: ReadonlySet<number> };

/** The row a guest goes to after a step, undefined if its path ends there. */
type NextRow = (step: number, guest: number) => number | undefined;

const nextRowIn = ({ steps, settled }: Work): NextRow => {
  const rows = nextRows(steps);
  return (step, guest) => rows[step]?.get(guest) ?? (settled.has(guest) ? guest : undefined);
};

/** The crossings a lone guest makes on one way up or down, and where it goes then; none if it cannot cross. */
const crossingsFrom = (
  board: Board,
  steps: readonly Step[],
  start: number,
  nextRow: NextRow,
): { readonly crossings: readonly Crossing[]; readonly to: number | undefined } => {
  const first = itemAt(steps, start);
  const guest = itemAt(first.guests, 0);
  const crossings: Crossing[] = [];
  let row = rowOf(board, guest);
  let to: number | undefined = first.host;
  for (let index = start; index < steps.length && row !== undefined; index += 1) {
    const step = itemAt(steps, index);
    if (to !== step.host || step.guests[0] !== guest) break;
    const next = nextRow(index, guest);
    if (!isCrossing(step, row, next)) break;
    crossings.push({ host: step.host, stop: itemAt(step.stops, 0) });
    row = step.host;
    to = next;
  }
  return { crossings, to };
};

/** Guests come, share their interchanges with the host side by side, and go. */
const meet = (board: Board, { host, guests, stops }: Step, goal: (guest: number) => number | undefined): void => {
  const nearestFirst = guests.toSorted((a, b) => Math.abs(a - host) - Math.abs(b - host));
  for (const guest of nearestFirst) moveLine(board, guest, [], host);
  const sides = sidesOf(board, host);
  const lines = [host, ...guests];
  for (const stop of stops) placeInterchange(board, host, lines, stop, sides, stops.length > 2 ? 0 : reluctance);
  const outerFirst = guests.toSorted((a, b) => Math.abs(trackOf(board, b)) - Math.abs(trackOf(board, a)));
  // Those who go home go first, so that hosts are at home when others arrive.
  for (const guest of outerFirst) if (goal(guest) === guest) moveLine(board, guest, [], guest);
  for (const guest of outerFirst) {
    const row = goal(guest);
    if (row === undefined) endLine(board, guest);
    else if (row !== guest) moveLine(board, guest, [], row);
  }
};

/** Lays out a step, together with those its guest crosses on the same way, and returns how many that were. */
const layStep = (board: Board, steps: readonly Step[], index: number, nextRow: NextRow): number => {
  const step = itemAt(steps, index);
  const { crossings, to } = crossingsFrom(board, steps, index, nextRow);
  if (crossings.length === 0) meet(board, step, (guest) => nextRow(index, guest));
  else moveLine(board, itemAt(step.guests, 0), crossings, to);
  return Math.max(1, crossings.length);
};

/** Lays out all steps on a board, however long that gets, and returns it. */
export const layAll = (board: Board, work: Work): Board => {
  const nextRow = nextRowIn(work);
  for (let index = 0; index < work.steps.length;) index += layStep(board, work.steps, index, nextRow);
  return board;
};

/** The lines that still have something to do. */
export const busyLines = ({ steps, settled }: Work): ReadonlySet<number> =>
  new Set([...steps.flatMap(({ host, guests }) => [host, ...guests]), ...settled]);

/** A band laid out, and what is left for the next. */
export type Laid = { readonly board: Board; readonly work: Work };

/** Lays out the first so many steps; lines with more to do go home after them. */
const layFirst = (emptyBoard: () => Board, { steps, settled }: Work, count: number): Laid => {
  const work = { steps: steps.slice(count), settled };
  return { board: layAll(emptyBoard(), { steps: steps.slice(0, count), settled: busyLines(work) }), work };
};

/** The work with one step cut in two after so many of its stops. */
const cut = ({ steps, settled }: Work, index: number, count: number): Work => {
  const step = itemAt(steps, index);
  const parts = [step.stops.slice(0, count), step.stops.slice(count)].map((stops) => ({ ...step, stops }));
  return { steps: [...steps.slice(0, index), ...parts, ...steps.slice(index + 1)], settled };
};

/** Lays out the steps, and the part of a step, that fit into a band; at least one interchange, if there is any. */
export const layBand = (emptyBoard: () => Board, work: Work, limit: number): Laid => {
  let best = layFirst(emptyBoard, work, 0);
  let count = 0;
  for (; count < work.steps.length; count += 1) {
    const next = layFirst(emptyBoard, work, count + 1);
    if (reachOf(next.board) > limit) break;
    best = next;
  }
  for (let stops = (work.steps[count]?.stops.length ?? 1) - 1; stops > 0; stops -= 1) {
    const next = layFirst(emptyBoard, cut(work, count, stops), count + 1);
    if (reachOf(next.board) <= limit || (count === 0 && stops === 1)) return next;
  }
  // A single interchange too wide for any band must still stand somewhere.
  return count === 0 && work.steps.length > 0 ? layFirst(emptyBoard, work, 1) : best;
};
