import { type Board, emptyBoard, type Leg, type Placed, reachOf, type Spot } from './board.ts';
import { fillGround } from './fill.ts';
import { groundOf, type Plain, placedOf } from './ground.ts';
import { itemAt } from './item.ts';
import * as m from './metrics.ts';
import { orderSteps } from './order.ts';
import { relaxAll } from './relax.ts';
import { busyLines, layBand, type Work } from './skeleton.ts';
import { gatherSteps, type Step, type Stop } from './steps.ts';

/** A band of rows, laid out from left to right and not yet turned around. */
export type Band = {
  /** The numbers of its lines, top to bottom. */
  readonly lines: readonly number[];
  readonly limit: number;
  /** The moves of each line from row to row. */
  readonly legs: ReadonlyMap<number, readonly Leg[]>;
  readonly placed: readonly Placed[];
};

/** Stretches a band from its start: distances only grow, so nothing that was free of the other comes to touch it. */
const stretched = (board: Board, start: number, factor: number): Board => {
  const far = <T extends { readonly x: number }>(spot: T): T => ({ ...spot, x: start + (spot.x - start) * factor });
  return {
    ...board,
    trains: board.trains.map((train) => ({ ...train, head: far(train.head), legs: train.legs.map(far) })),
    taken: board.taken.map(far),
    runs: board.runs.map((run) => ({ ...run, from: far(run.from), to: far(run.to) })),
    placed: board.placed.map(far),
  };
};

/** How much a band may be stretched to reach the limit. */
const stretchOf = (board: Board, start: number, limit: number): number => {
  const ends: readonly Spot[] = [
    ...board.taken.map(({ x, right }) => ({ x, dx: right })),
    ...board.trains.map(({ head }) => head),
  ];
  const factors = ends.filter(({ x }) => x > start).map(({ x, dx }) => (limit - dx - start) / (x - start));
  return Math.max(1, Math.min(...factors, 10));
};

/** How far between not at all and as far as can be a band is stretched on trial. */
const stretches = [0, 0.35, 0.7, 1] as const;

type Filled = { readonly board: Board; readonly plains: readonly Plain[] };

/** Fills a band, stretched no more than it takes to seat everybody. */
const fillStretched = (
  board: Board,
  start: number,
  limit: number,
  waiting: ReadonlyMap<number, readonly Stop[]>,
): Filled => {
  const most = stretchOf(board, start, limit);
  const all = [...waiting.values()].flat().length;
  let best: Filled = { board, plains: [] };
  for (const part of stretches) {
    if (best.plains.length === all) break;
    const wider = stretched(board, start, 1 + (most - 1) * part);
    const plains = fillGround(groundOf(wider, start, limit), waiting);
    if (part === 0 || plains.length > best.plains.length) best = { board: wider, plains };
  }
  relaxAll(best.plains, limit);
  return best;
};

const layNextBand = (
  { steps, settled }: Work,
  plains: ReadonlyMap<number, readonly Stop[]>,
  rows: number,
  start: number,
  limit: number,
): { readonly band: Band; readonly work: Work; readonly plains: ReadonlyMap<number, readonly Stop[]> } => {
  const lines = [...busyLines({ steps, settled })].toSorted((a, b) => a - b);
  const laid = layBand(() => emptyBoard(lines, rows, start), { steps, settled }, limit);
  const end = Math.max(limit, reachOf(laid.board));
  const filled = fillStretched(laid.board, start, end, plains);
  const seated = new Set(filled.plains.map(({ stop }) => stop));
  const left = new Map(
    [...plains]
      .map(([line, stops]) => [line, stops.filter((stop) => !seated.has(stop))] as const)
      .filter(([, stops]) => stops.length > 0),
  );
  return {
    band: {
      lines,
      limit: end,
      legs: new Map(filled.board.trains.map(({ line, legs }) => [line, legs])),
      placed: [...filled.board.placed, ...filled.plains.map(placedOf)].toSorted((a, b) => a.x - b.x),
    },
    work: { steps: laid.work.steps, settled: new Set(left.keys()) },
    plains: left,
  };
};

/** Lays out the steps in their order, and all other stops, in as many bands as they need. */
const layInOrder = (
  steps: readonly Step[],
  ownStops: ReadonlyMap<number, readonly Stop[]>,
  lineCount: number,
  limit: number,
): readonly Band[] => {
  const bands: Band[] = [];
  let plains = ownStops;
  for (let work: Work = { steps, settled: new Set(plains.keys()) }; busyLines(work).size > 0;) {
    const next = layNextBand(work, plains, lineCount, bands.length === 0 ? m.signWidth : 0, limit);
    bands.push(next.band);
    work = next.work;
    plains = next.plains;
  }
  return bands;
};

const rowCount = (bands: readonly Band[]): number => bands.reduce((sum, { lines }) => sum + lines.length, 0);

/** How often a good order is searched for, each time from other random numbers. */
const searches = 4;

/**
 * Lays out all stops in as many bands as they need. Stops come in the order they should have along their lines.
 * `effort` is how many steps may be laid on trial.
 */
export const layBands = (stops: readonly Stop[], lineCount: number, effort: number): readonly Band[] => {
  const lines = Array.from({ length: lineCount }, (_, line) => line);
  const ownStops = lines.map((line) => stops.filter((stop) => stop.lines.length === 1 && stop.lines[0] === line));
  const plainCounts = ownStops.map(({ length }) => length);
  const plains = new Map(
    lines.map((line) => [line, itemAt(ownStops, line)] as const).filter(([, own]) => own.length > 0),
  );
  const limit = Math.max(m.maxWidth, m.signWidth + 4 * m.gap + Math.max(0, ...stops.map(({ width }) => width)));
  const steps = gatherSteps(stops);
  const tries = Math.floor(effort / searches / Math.max(1, steps.length));
  const maps = Array.from({ length: searches }, (_, index) =>
    layInOrder(orderSteps(steps, { plainCounts }, tries, index + 1), plains, lineCount, limit),
  );
  return maps.reduce((best, map) => (rowCount(map) < rowCount(best) ? map : best));
};
