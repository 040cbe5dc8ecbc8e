import { layerLabels, layerOrder } from '../../domain/route-lines.ts';
import { assign, type Seat } from './layout/assign.ts';
import { itemAt, valueAt } from './layout/item.ts';
import { labelRows, textWidth, widthOf } from './layout/label.ts';
import * as m from './layout/metrics.ts';
import { type Plan, plan as presentPlan, rowsFor } from './layout/plan.ts';
import { evenedOut, type Packed, packed } from './layout/spacing.ts';
import type { Stop } from './layout/stop.ts';
import { type PlannedRow, type Row, rowsFrom, rowsOfLine, type Side, type Turn, turnsOf } from './layout/rows.ts';
import type { Layer } from '../../domain/types.ts';

export { fontSize, joinRadius, rowHeight, signIndent, stroke } from './layout/metrics.ts';

export type Point = { readonly x: number; readonly y: number };
export type Box = Point & { readonly width: number; readonly height: number };

/** A skill as the map sees it. */
export type MapSkill = {
  readonly id: string;
  /** The name on the label. */
  readonly name: string;
  /** Home line first; more of them make it an interchange. */
  readonly layers: readonly Layer[];
  /** How many postings name it. */
  readonly demand: number;
};

export type MapLine = {
  readonly layer: Layer;
  /** A polyline of level, upright and 45° parts from the sign to the last station; round its joins. */
  readonly path: readonly Point[];
  /** Room for the line's letter and name, beside its start. */
  readonly sign: Box;
  /** The ids of its stations in the order the path passes them; the strip and the text twin use the same order. */
  readonly stops: readonly string[];
};

/** An upright way between two rows, below the lines in between. */
export type Corridor = { readonly from: Point; readonly to: Point };

export type MapStation = {
  readonly id: string;
  /** The middle of its shape. */
  readonly x: number;
  readonly y: number;
  readonly radius: number;
  readonly layers: readonly Layer[];
  /** Where each of its lines stops, one under the other from top to bottom. */
  readonly rings: readonly (Point & { readonly layer: Layer })[];
  /** Its outline with the label below: a box with corners of `radius`, so a circle, or a capsule across rows. */
  readonly shape: Box;
  /** Its other outlines, where its lines run on rows that do not lie next to each other. */
  readonly others: readonly Box[];
  /** Joins its outlines, from the topmost ring to the lowest, below the lines in between. */
  readonly corridor: Corridor | undefined;
  /** Rows of text inside a box; `x` is where they are anchored, `y` the top of the first row. */
  readonly label: Point & {
    readonly anchor: 'start' | 'middle' | 'end';
    readonly lines: readonly string[];
    readonly box: Box;
  };
};

/**
 * The map in units of its drawing, from the upper left corner. Lines stand in the order data flows, stations in the
 * order of the lines and along them, each where it first comes, so that a text twin and the tab key go the same way.
 */
export type RouteMap = {
  readonly width: number;
  readonly height: number;
  readonly lines: readonly MapLine[];
  readonly stations: readonly MapStation[];
};

const byDemand = (a: MapSkill, b: MapSkill): number => {
  if (a.demand !== b.demand) return b.demand - a.demand;
  if (a.name !== b.name) return a.name < b.name ? -1 : 1;
  return a.id < b.id ? -1 : 1;
};

/** Radius by demand: the least for none, then in thirds of the highest demand. */
const radiusOf = (demand: number, most: number): number =>
  itemAt(m.radii, demand <= 0 ? 0 : Math.min(3, Math.ceil((3 * demand) / most)));

export const stopsOf = (skills: readonly MapSkill[], layers: readonly Layer[]): readonly Stop[] => {
  const most = Math.max(1, ...skills.map(({ demand }) => demand));
  return skills.toSorted(byDemand).map(({ id, name, layers: own, demand }) => {
    const rows = labelRows(name);
    const lines = [...new Set(own)].map((layer) => layers.indexOf(layer));
    const radius = radiusOf(demand, most);
    return {
      id,
      rows,
      width: widthOf(rows),
      radius: lines.length > 1 ? Math.max(radius, m.interchangeRadius) : radius,
      lines,
    };
  });
};

/** The stops on their rows, packed along them. */
type Seating = Packed & { readonly rows: readonly Row[]; readonly seats: readonly Seat[] };

type SideOf = (line: number) => Side;

/** Seats all stops in these rows, and leaves out those where nobody stops. */
const seatIn = (
  stops: readonly Stop[],
  planned: readonly PlannedRow[],
  sideOf: SideOf,
  order: readonly string[],
): Seating => {
  const seats = assign(stops, rowsFrom(planned, sideOf), order);
  const used = new Set(seats.flatMap((seat) => seat.rows));
  const kept = [...planned.keys()].filter((row) => used.has(row));
  const places = new Map(kept.map((row, place) => [row, place]));
  const rows = rowsFrom(
    kept.map((row) => itemAt(planned, row)),
    sideOf,
  );
  const moved = seats.map((seat) => ({ ...seat, rows: seat.rows.map((row) => valueAt(places, row)) }));
  return { rows, seats: moved, ...packed(moved, rows) };
};

/** The rows of the plan so many times, every other time from bottom to top. */
const repeated = (once: readonly PlannedRow[], times: number): readonly PlannedRow[] =>
  Array.from({ length: times }, (_, band) =>
    (band % 2 === 0 ? once : once.toReversed()).map(({ line }) => ({ line, band })),
  ).flat();

/** Seats all stops. When the rows of the plan grow too long, they come again below, as often as needed. */
const seatAll = (stops: readonly Stop[], layers: readonly Layer[], plan: Plan): Seating => {
  const once = rowsFor(stops, layers, plan);
  const sideOf = (line: number): Side => (plan.startRight.includes(itemAt(layers, line)) ? 'right' : 'left');
  const limit = Math.max(m.maxRowLength, m.signWidth + Math.max(0, ...stops.map(({ width }) => width)));
  for (let times = 1; ;) {
    const seating = seatIn(stops, repeated(once, times), sideOf, plan.order);
    if (seating.length <= limit || times > stops.length) return seating;
    times = Math.max(times + 1, Math.floor((times * seating.length) / limit));
  }
};

const round = (value: number): number => Math.round(value * 100) / 100;
const roundPoint = ({ x, y }: Point): Point => ({ x: round(x), y: round(y) });
const roundBox = (box: Box): Box => ({ ...roundPoint(box), width: round(box.width), height: round(box.height) });

/** Where the rows lie on the drawing, and how much room the turns take at their ends. */
type Frame = { readonly left: number; readonly right: number; readonly yOf: (row: number) => number };

/** The sign stands outside of where its line starts. */
const signOf = (layer: Layer, row: number, on: Row, { left, right, yOf }: Frame): Box => {
  const width = Math.min(m.signWidth - m.gap, m.signIndent + textWidth(layerLabels[layer]));
  const x = on.left === 'sign' ? left : right - m.signWidth + m.gap;
  return { x, y: yOf(row) - m.signHeight / 2, width, height: m.signHeight };
};

const bendsOf = ({ side, offset, top, bottom }: Turn, { left, right, yOf }: Frame): readonly Point[] => {
  const [x, inner] =
    side === 'left' ? [left - offset, left - offset + m.corner] : [right + offset, right + offset - m.corner];
  return [
    { x: inner, y: yOf(top) },
    { x, y: yOf(top) + m.corner },
    { x, y: yOf(bottom) - m.corner },
    { x: inner, y: yOf(bottom) },
  ];
};

/** Groups rows that lie next to each other. */
const runsOf = (rows: readonly number[]): readonly (readonly number[])[] => {
  const starts = rows.flatMap((row, index) => (rows[index - 1] === row - 1 ? [] : [index]));
  return starts.map((start, index) => rows.slice(start, starts[index + 1]));
};

const stationOf = (
  { stop, rows }: Seat,
  x: number,
  on: readonly Row[],
  yOf: Frame['yOf'],
  layers: readonly Layer[],
): MapStation => {
  const { id, radius, width, rows: lines } = stop;
  const outlines = runsOf(rows).map((run) => {
    const [top, bottom] = [yOf(itemAt(run, 0)), yOf(itemAt(run, run.length - 1))];
    return roundBox({ x: x - radius, y: top - radius, width: 2 * radius, height: bottom - top + 2 * radius });
  });
  const shape = itemAt(outlines, outlines.length - 1);
  const rings = rows.map((row) => ({
    ...roundPoint({ x, y: yOf(row) }),
    layer: itemAt(layers, itemAt(on, row).line),
  }));
  const last = itemAt(rings, rings.length - 1);
  const box = { x: x - width / 2, y: last.y + m.labelOffset, width, height: lines.length * m.rowHeight };
  return {
    id,
    ...roundPoint({ x, y: shape.y + shape.height / 2 }),
    radius,
    layers: stop.lines.map((line) => itemAt(layers, line)),
    rings,
    shape,
    others: outlines.slice(0, -1),
    corridor: outlines.length > 1 ? { from: roundPoint(itemAt(rings, 0)), to: roundPoint(last) } : undefined,
    label: { ...roundPoint({ x, y: box.y }), anchor: 'middle', lines, box: roundBox(box) },
  };
};

/** A line from its sign along its rows and turns to its last stop. */
const lineOf = (
  layer: Layer,
  own: readonly number[],
  rows: readonly Row[],
  turns: readonly Turn[],
  frame: Frame,
  stations: readonly MapStation[],
): MapLine => {
  const first = itemAt(own, 0);
  const sign = signOf(layer, first, itemAt(rows, first), frame);
  const stops = own.flatMap((row) => {
    const y = round(frame.yOf(row));
    const on = stations.filter(({ rings }) => rings.some((ring) => ring.layer === layer && ring.y === y));
    const rightwards = on.toSorted((a, b) => a.x - b.x);
    return itemAt(rows, row).isForward ? rightwards : rightwards.toReversed();
  });
  const bends = own.flatMap((row) => turns.filter(({ top }) => top === row).flatMap((turn) => bendsOf(turn, frame)));
  const start = itemAt(rows, first).isForward ? sign.x + sign.width + m.gap : sign.x - m.gap;
  const end = { x: itemAt(stops, stops.length - 1).x, y: frame.yOf(itemAt(own, own.length - 1)) };
  return {
    layer,
    path: [{ x: start, y: frame.yOf(first) }, ...bends, end].map(roundPoint),
    sign: roundBox(sign),
    stops: stops.map(({ id }) => id),
  };
};

/**
 * Lays out the route map: level rows, each run along by one line; a line with more than one row turns from one to the
 * next beyond their ends, and a skill of several lines is a station across rows that lie next to each other, or has a
 * transfer corridor to a row farther away. No label touches a label, a station or a line, whatever the skills are; the
 * same skills in any order give the same map.
 */
export const routeMap = (skills: readonly MapSkill[], plan = presentPlan): RouteMap => {
  const layers = layerOrder.filter((layer) => skills.some((skill) => skill.layers.includes(layer)));
  const seating = seatAll(stopsOf(skills, layers), layers, plan);
  const { rows, seats, length } = seating;
  const xs = evenedOut(seating);
  const turns = turnsOf(rows);
  const beyond = (side: Side): number =>
    Math.max(0, ...turns.filter((turn) => turn.side === side).map(({ offset }) => offset + m.stroke / 2));
  const left = m.margin + beyond('left');
  const yOf = (row: number): number => m.margin + m.signHeight / 2 + row * m.rowPitch;
  const frame = { left, right: left + length, yOf };
  const stations = seats.map((seat, index) => stationOf(seat, left + itemAt(xs, index), rows, yOf, layers));
  const lines = layers.map((layer, line) => lineOf(layer, rowsOfLine(rows, line), rows, turns, frame, stations));
  const byId = new Map(stations.map((station) => [station.id, station]));
  const inOrder = new Set(lines.flatMap(({ stops }) => stops));
  return {
    width: round(frame.right + beyond('right') + m.margin),
    height: round(yOf(Math.max(0, rows.length - 1)) + m.labelOffset + 2 * m.rowHeight + m.margin),
    lines,
    stations: [...inOrder].map((id) => valueAt(byId, id)),
  };
};
