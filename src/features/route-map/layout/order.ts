import { type Board, emptyBoard, reachOf } from './board.ts';
import { itemAt } from './item.ts';
import * as m from './metrics.ts';
import { layAll } from './skeleton.ts';
import { hostedBy, type Step } from './steps.ts';

/** What the number of lines and of their own stations says about a map to be. */
export type Load = {
  /** How many stations of its own each line has. */
  readonly plainCounts: readonly number[];
};

/** What an order costs beside its length: all in units of length. */
const costs = { beyondLimit: 4, rowCrossed: 14, leg: 12, stationOver: 30, lineOver: 30 } as const;

/** Room one station takes along a row, and what a crossing line takes from it. */
const stationRoom = 56;
const crossingRoom = 60;

/** What the stations cost that find no room on the row of their line in the first band. */
const overflow = ({ runs, trains, taken }: Board, plainCounts: readonly number[]): number => {
  const room = plainCounts.map(() => 0);
  const add = (row: number, length: number): void => {
    room[row] = itemAt(room, row) + length;
  };
  const addPiece = (row: number, from: number, to: number): void =>
    add(row, Math.max(0, Math.min(m.maxWidth, to) - from));
  for (const { line, row, from, to } of runs) if (line === row) addPiece(row, from.x + from.dx, to.x + to.dx);
  for (const { line, row, head } of trains) if (line === row) addPiece(row, head.x + head.dx, m.maxWidth);
  for (const { row, zone, x } of taken) if (zone === 0 && x < m.maxWidth) add(row, -crossingRoom);
  return plainCounts.reduce((sum, count, row) => {
    const over = count - Math.max(0, itemAt(room, row)) / stationRoom;
    return over > 0 ? sum + over * costs.stationOver + costs.lineOver : sum;
  }, 0);
};

const costOf = (steps: readonly Step[], { plainCounts }: Load): number => {
  const lines = plainCounts.map((_, line) => line);
  const settled = new Set(lines.filter((line) => itemAt(plainCounts, line) > 0));
  const board = layAll(emptyBoard(lines, lines.length, m.signWidth), { steps, settled });
  const reach = reachOf(board);
  const crossed = board.taken.filter(({ zone, right }) => zone === 0 && right === m.clearance).length;
  const legs = board.trains.reduce((sum, train) => sum + train.legs.length, 0);
  return (
    reach +
    Math.max(0, reach - m.maxWidth) * costs.beyondLimit +
    crossed * costs.rowCrossed +
    legs * costs.leg +
    overflow(board, plainCounts)
  );
};

/** Numbers from 0 to 1 that look random and are the same every time (Lehmer 1951, with Park and Miller's numbers). */
const randomNumbers = (seed: number): (() => number) => {
  let state = seed;
  return () => {
    state = (state * 48271) % 2147483647;
    return state / 2147483647;
  };
};

/** The same order but for one step, which has another place and perhaps another host. */
const variantOf = (steps: readonly Step[], random: () => number): readonly Step[] => {
  const pick = (count: number): number => Math.floor(random() * count);
  const from = pick(steps.length);
  const step = itemAt(steps, from);
  const near = Math.max(0, Math.min(steps.length - 1, from + pick(7) - 3));
  const to = random() < 0.5 ? pick(steps.length) : near;
  const variant = steps.toSpliced(from, 1);
  return variant.toSpliced(to, 0, hostedBy(step, itemAt([step.host, ...step.guests], pick(1 + step.guests.length))));
};

/** How much worse an order may be to be taken over, at the start and at the end of the search. */
const [warm, cold] = [100, 5];

/**
 * Looks for an order of the steps, and a host for each, that makes a short map with few detours, by simulated
 * annealing (Kirkpatrick, Gelatt and Vecchi 1983). The same steps and seed always give the same order.
 */
export const orderSteps = (steps: readonly Step[], load: Load, tries: number, seed: number): readonly Step[] => {
  const random = randomNumbers(seed);
  let current = { steps, cost: costOf(steps, load) };
  let best = current;
  for (let index = 0; index < tries && steps.length > 1; index += 1) {
    const variant = variantOf(current.steps, random);
    const next = { steps: variant, cost: costOf(variant, load) };
    const warmth = warm * (cold / warm) ** (index / tries);
    if (next.cost < current.cost || random() < Math.exp((current.cost - next.cost) / warmth)) current = next;
    if (current.cost < best.cost) best = current;
  }
  return best.steps;
};
