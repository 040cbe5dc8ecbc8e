import type { Band } from './bands.ts';
import type { Leg, Place, Placed, Side } from './board.ts';
import { itemAt, valueAt } from './item.ts';
import * as m from './metrics.ts';

/** A point in units from the upper left corner of the map. */
export type Point = { readonly x: number; readonly y: number };
export type Box = Point & { readonly width: number; readonly height: number };

/** A band at its place on the map. Every other band is turned half around, so that lines run back in it. */
export type Folded = {
  readonly band: Band;
  /** The middle of each row, from the start of the band. */
  readonly middles: ReadonlyMap<number, number>;
  readonly top: number;
  readonly height: number;
  readonly back: boolean;
  readonly left: number;
  readonly right: number;
};

const labelReach = ({ clear, stop }: Placed): number =>
  Math.abs(clear) * m.trackGap + m.labelOffset + stop.rows.length * m.rowHeight;

/** How far a row reaches above or below its middle. */
const reachOf = ({ legs, placed }: Band, row: number, side: Side): number => {
  const ends = [...legs.values()].flat().flatMap(({ from, to }) => [from, to]);
  const tracks = ends.filter((end) => end.row === row).map(({ track }) => track * side);
  const labels = placed.filter((each) => each.row === row && each.side === side).map(labelReach);
  return Math.max(m.minReach + Math.max(0, ...tracks) * m.trackGap, ...labels);
};

const middlesOf = (band: Band): { readonly middles: ReadonlyMap<number, number>; readonly height: number } => {
  const middles = new Map<number, number>();
  let y = -m.rowGap;
  for (const row of band.lines) {
    y += m.rowGap + reachOf(band, row, -1);
    middles.set(row, y);
    y += reachOf(band, row, 1);
  }
  return { middles, height: y };
};

const continuing = (bands: readonly Band[], index: number): readonly number[] => bands[index + 1]?.lines ?? [];

const turnWidth = (lines: number): number => (lines === 0 ? 0 : m.turnBend + lines * m.turnGap);

/** Puts the bands below each other, every other one turned around, with room for the turns at both sides. */
export const foldBands = (
  bands: readonly Band[],
): { readonly folded: readonly Folded[]; readonly width: number; readonly height: number } => {
  const turns = bands.map((_, index) => turnWidth(continuing(bands, index).length));
  const widest = (parity: number): number => Math.max(0, ...turns.filter((_, index) => index % 2 === parity));
  const left = m.margin + widest(1);
  const right = left + Math.max(0, ...bands.map(({ limit }) => limit));
  let top = m.margin;
  const folded = bands.map((band, index) => {
    const place = { band, ...middlesOf(band), top, back: index % 2 === 1, left, right };
    top += place.height + m.bandGap;
    return place;
  });
  return { folded, width: right + widest(0) + m.margin, height: top - m.bandGap + m.margin };
};

const pointOn = ({ top, height, back, left, right }: Folded, x: number, y: number): Point =>
  back ? { x: right - x, y: top + height - y } : { x: left + x, y: top + y };

const yOf = ({ middles }: Folded, { row, track }: Place): number => valueAt(middles, row) + track * m.trackGap;

const legPoints = (folded: Folded, { x, from, to, slope, ends }: Leg): readonly Point[] => {
  const [start, end] = [yOf(folded, from), yOf(folded, to)];
  const down = Math.sign(end - start);
  const bend = Math.min(slope, Math.abs(end - start) / 2);
  const leaving = [pointOn(folded, x - bend, start), pointOn(folded, x, start + down * bend)];
  const entering = [pointOn(folded, x, end - down * bend), pointOn(folded, x + bend, end)];
  return [...leaving, ...(ends ? [pointOn(folded, x, end)] : entering)];
};

/** The points that carry a line around from a band to the next, the lowest row on the inside. */
const turnPoints = (from: Folded, to: Folded, line: number): readonly Point[] => {
  const outwards = from.back ? to.band.lines : to.band.lines.toReversed();
  const out = m.turnBend + outwards.indexOf(line) * m.turnGap;
  const [start, end] = [pointOn(from, 0, valueAt(from.middles, line)).y, pointOn(to, 0, valueAt(to.middles, line)).y];
  const x = from.back ? from.left - out : from.right + out;
  const inner = x + (from.back ? m.turnBend : -m.turnBend);
  return [
    { x: inner, y: start },
    { x, y: start + m.turnBend },
    { x, y: end - m.turnBend },
    { x: inner, y: end },
  ];
};

const isOn = (line: number) => (placed: Placed) => placed.tracks.some((each) => each.line === line);

/** The path of a line in the band where it has its last station, which is where it ends. */
const lastPoints = (folded: Folded, line: number): readonly Point[] => {
  const last = folded.band.placed.findLast(isOn(line));
  if (!last) return [];
  const legs = valueAt(folded.band.legs, line);
  const row = valueAt(folded.middles, last.row);
  const before = legs.filter(({ x }) => x < last.x).flatMap((leg) => legPoints(folded, leg));
  const crossed = legs.find(({ x }) => x === last.x);
  if (crossed) {
    const place = { row: last.row, track: 0 };
    return [...before, ...legPoints(folded, { ...crossed, to: place, ends: true })];
  }
  const track = last.tracks.find((each) => each.line === line)?.track ?? 0;
  return [...before, pointOn(folded, last.x, row + track * m.trackGap)];
};

const isSame = (a: Point, b: Point): boolean => Math.abs(a.x - b.x) < 0.01 && Math.abs(a.y - b.y) < 0.01;

/** Without points that repeat or lie on the way between their neighbours. */
const corners = (points: readonly Point[]): readonly Point[] => {
  const kept: Point[] = [];
  for (const point of points) {
    const [before, last] = [kept.at(-2), kept.at(-1)];
    if (last && isSame(last, point)) continue;
    if (before && last) {
      const turn = (last.x - before.x) * (point.y - last.y) - (last.y - before.y) * (point.x - last.x);
      if (Math.abs(turn) < 0.01) kept.pop();
    }
    kept.push(point);
  }
  return kept;
};

/** The whole path of a line, from its sign to its last station. */
export const pathOf = (folded: readonly Folded[], line: number): readonly Point[] => {
  const own = folded.filter(({ band }) => band.lines.includes(line));
  const last = own.findLastIndex(({ band }) => band.placed.some(isOn(line)));
  const points = own.slice(0, last + 1).flatMap((place, index) => {
    const next = own[index + 1];
    if (index === last || !next) return lastPoints(place, line);
    const legs = valueAt(place.band.legs, line).flatMap((leg) => legPoints(place, leg));
    return [...legs, ...turnPoints(place, next, line)];
  });
  const first = itemAt(own, 0);
  return corners([pointOn(first, m.signWidth, valueAt(first.middles, line)), ...points]);
};

/** Where the sign of a line stands, left of its start. */
export const signOf = ([first]: readonly Folded[], line: number): Box => {
  if (!first) return { x: 0, y: 0, width: 0, height: 0 };
  const { x, y } = pointOn(first, 0, valueAt(first.middles, line));
  return { x, y: y - m.signHeight / 2, width: m.signWidth - m.gap, height: m.signHeight };
};

export type StationPlace = {
  readonly placed: Placed;
  /** Where its lines stop, in the order of `placed.tracks`. */
  readonly rings: readonly Point[];
  readonly label: Box;
  readonly anchor: 'start' | 'middle' | 'end';
};

const labelBox = (folded: Folded, { stop, x, row, side, clear, crossing }: Placed): Box => {
  const height = stop.rows.length * m.rowHeight;
  const left = crossing ? x + m.clearance : x - stop.width / 2;
  const near = yOf(folded, { row, track: clear }) + side * m.labelOffset;
  const top = side === 1 ? near : near - height;
  const [a, b] = [pointOn(folded, left, top), pointOn(folded, left + stop.width, top + height)];
  return { x: Math.min(a.x, b.x), y: Math.min(a.y, b.y), width: stop.width, height };
};

/** The stations of a band at their places on the map. */
export const stationsOf = (folded: Folded): readonly StationPlace[] =>
  folded.band.placed.map((placed) => ({
    placed,
    rings: placed.tracks.map(({ track }) => pointOn(folded, placed.x, yOf(folded, { row: placed.row, track }))),
    label: labelBox(folded, placed),
    anchor: placed.crossing ? (folded.back ? 'end' : 'start') : 'middle',
  }));
