import { itemAt } from './item.ts';
import type { Box, MapStation, Point, RouteMap } from '../route-map.ts';
import type { Layer } from '../../../domain/types.ts';

type Segment = { readonly from: Point; readonly to: Point };

/** A line turns where its direction changes by more than this, in degrees. */
const bendAngle = 10;
const tolerance = 0.05;

const segmentsOf = (path: readonly Point[]): readonly Segment[] =>
  path.slice(1).map((to, index) => ({ from: itemAt(path, index), to }));

const lengthOf = ({ from, to }: Segment): number => Math.hypot(to.x - from.x, to.y - from.y);
const headingOf = ({ from, to }: Segment): number => (Math.atan2(to.y - from.y, to.x - from.x) * 180) / Math.PI;

/** The angles by which a path turns, 0 to 180 degrees, bends only. */
const turnsOf = (path: readonly Point[]): readonly number[] => {
  const segments = segmentsOf(path).filter((segment) => lengthOf(segment) > tolerance);
  return segments
    .slice(1)
    .map((segment, index) => {
      const turn = Math.abs(headingOf(segment) - headingOf(itemAt(segments, index)));
      return Math.min(turn, 360 - turn);
    })
    .filter((turn) => turn > bendAngle);
};

/** Where two segments cross strictly inside both, undefined if they do not. */
const crossingOf = (a: Segment, b: Segment): Point | undefined => {
  const [ax, ay] = [a.to.x - a.from.x, a.to.y - a.from.y];
  const [bx, by] = [b.to.x - b.from.x, b.to.y - b.from.y];
  const area = ax * by - ay * bx;
  if (Math.abs(area) < 1e-9) return undefined;
  const [dx, dy] = [b.from.x - a.from.x, b.from.y - a.from.y];
  const [t, u] = [(dx * by - dy * bx) / area, (dx * ay - dy * ax) / area];
  const [ta, tb] = [tolerance / lengthOf(a), tolerance / lengthOf(b)];
  if (t <= ta || t >= 1 - ta || u <= tb || u >= 1 - tb) return undefined;
  return { x: a.from.x + t * ax, y: a.from.y + t * ay };
};

/** Whether a segment passes through the inside of a box (Liang and Barsky 1984). */
const enters = ({ from, to }: Segment, { x, y, width, height }: Box): boolean => {
  let [first, last] = [0, 1];
  for (const [start, step, low, high] of [
    [from.x, to.x - from.x, x, x + width],
    [from.y, to.y - from.y, y, y + height],
  ] as const) {
    if (step === 0 && (start <= low || start >= high)) return false;
    if (step === 0) continue;
    const [a, b] = [(low - start) / step, (high - start) / step];
    first = Math.max(first, Math.min(a, b));
    last = Math.min(last, Math.max(a, b));
  }
  return first < last;
};

const overlaps = (a: Box, b: Box): boolean =>
  a.x + tolerance < b.x + b.width &&
  b.x + tolerance < a.x + a.width &&
  a.y + tolerance < b.y + b.height &&
  b.y + tolerance < a.y + a.height;

type Drawn = { readonly layer: Layer; readonly path: readonly Point[] };

const pairsOf = <T>(list: readonly T[]): readonly (readonly [T, T])[] =>
  list.flatMap((a, index) => list.slice(index + 1).map((b) => [a, b] as const));

const crossingsOf = (a: Drawn, b: Drawn): readonly Point[] =>
  segmentsOf(a.path).flatMap((one) =>
    segmentsOf(b.path).flatMap((other) => {
      const point = crossingOf(one, other);
      return point ? [point] : [];
    }),
  );

/** How far along a path the point of it nearest to a point is. */
const wayTo = (path: readonly Point[], point: Point): number => {
  let [way, best, nearest] = [0, 0, Number.POSITIVE_INFINITY];
  for (const segment of segmentsOf(path)) {
    const length = lengthOf(segment);
    const { from, to } = segment;
    const along = ((point.x - from.x) * (to.x - from.x) + (point.y - from.y) * (to.y - from.y)) / (length || 1);
    const t = Math.max(0, Math.min(length, along));
    const foot = {
      x: from.x + ((to.x - from.x) * t) / (length || 1),
      y: from.y + ((to.y - from.y) * t) / (length || 1),
    };
    const distance = Math.hypot(point.x - foot.x, point.y - foot.y);
    if (distance < nearest - tolerance) [best, nearest] = [way + t, distance];
    way += length;
  }
  return best;
};

const ringsAlong = (map: RouteMap, layer: Layer, stops: readonly string[]): readonly Point[] => {
  const byId = new Map(map.stations.map((station) => [station.id, station]));
  return stops.flatMap((id) => byId.get(id)?.rings.filter((ring) => ring.layer === layer) ?? []);
};

/** Two lines come and go when they cross twice and share no station on the way from one crossing to the next. */
const comesAndGoes = (map: RouteMap, a: Drawn, b: Drawn): boolean => {
  const shared = map.stations
    .filter(({ layers }) => layers.includes(a.layer) && layers.includes(b.layer))
    .flatMap(({ rings }) => rings.filter(({ layer }) => layer === a.layer))
    .map((ring) => wayTo(a.path, ring));
  const ways = crossingsOf(a, b)
    .map((point) => wayTo(a.path, point))
    .toSorted((one, other) => one - other);
  return ways.slice(1).some((way, index) => !shared.some((each) => each > itemAt(ways, index) && each < way));
};

const mean = (list: readonly number[]): number => list.reduce((sum, each) => sum + each, 0) / Math.max(1, list.length);

/** Standard deviation over mean. */
const variationOf = (list: readonly number[]): number => {
  const middle = mean(list);
  return Math.sqrt(mean(list.map((each) => (each - middle) ** 2))) / (middle || 1);
};

const sideOf = ({ label: { box }, shape }: MapStation): string => {
  if (box.y >= shape.y + shape.height) return 'below';
  if (box.y + box.height <= shape.y) return 'above';
  return box.x >= shape.x + shape.width ? 'right' : 'left';
};

/** The share of a line's labels on the side most of them stand on. */
const labelShareOf = (map: RouteMap, layer: Layer): number => {
  const own = map.stations.filter(({ layers }) => layers.includes(layer));
  const sides = [...Map.groupBy(own, sideOf).values()].map(({ length }) => length);
  return own.length === 0 ? 1 : Math.max(...sides) / own.length;
};

export type LineQuality = {
  readonly layer: Layer;
  readonly stops: number;
  readonly bends: number;
  readonly labelShare: number;
};

export type MapQuality = {
  readonly stations: number;
  readonly lines: readonly LineQuality[];
  readonly bendsPerLine: number;
  /** How many bends turn by 45°, 90° and 135°, about. */
  readonly turns: readonly [number, number, number];
  /** The share of the lines' length that is level, upright or at 45°. */
  readonly octilinear: number;
  /** Of lines with lines, and of transfer corridors with lines that do not stop there. */
  readonly crossings: number;
  readonly corridorCrossings: number;
  /** The same of the stops joined by straight lines. */
  readonly straightCrossings: number;
  /** Pairs of lines that cross twice and share no station in between. */
  readonly comingAndGoing: number;
  /** Spread of the straight distances from a stop to the next of a line: standard deviation over mean. */
  readonly spread: number;
  /** The same of the distances along the line. */
  readonly pathSpread: number;
  readonly nearest: number;
  readonly farthest: number;
  readonly width: number;
  readonly height: number;
};

const shapesOf = (station: MapStation): readonly Box[] => [station.shape, ...station.others];

const corridorsOf = (map: RouteMap): readonly { readonly station: MapStation; readonly segment: Segment }[] =>
  map.stations.flatMap((station) => (station.corridor ? [{ station, segment: station.corridor }] : []));

/** Corridors lead over lines that do not stop at them. */
const corridorCrossings = (map: RouteMap, lines: readonly Drawn[]): number =>
  corridorsOf(map).reduce(
    (sum, { station, segment }) =>
      sum +
      lines
        .filter(({ layer }) => !station.layers.includes(layer))
        .reduce((own, { path }) => own + segmentsOf(path).filter((piece) => crossingOf(piece, segment)).length, 0),
    0,
  );

const lineCrossings = (lines: readonly Drawn[]): number =>
  pairsOf(lines).reduce((sum, [a, b]) => sum + crossingsOf(a, b).length, 0);

/** The figures by which layouts of transit maps are compared (Stott et al. 2011; Nöllenburg and Wolff 2011). */
export const qualityOf = (map: RouteMap): MapQuality => {
  const rings = map.lines.map(({ layer, stops }) => ({ layer, path: ringsAlong(map, layer, stops) }));
  const lines = map.lines.map(({ layer, path, stops }) => ({
    layer,
    stops: stops.length,
    bends: turnsOf(path).length,
    labelShare: labelShareOf(map, layer),
  }));
  const angles = map.lines.flatMap(({ path }) => turnsOf(path));
  const near = (angle: number): number => angles.filter((each) => Math.abs(each - angle) <= 22.5).length;
  const segments = map.lines.flatMap(({ path }) => segmentsOf(path));
  const total = segments.reduce((sum, segment) => sum + lengthOf(segment), 0);
  const isOctilinear = (segment: Segment): boolean => {
    const off = Math.abs(headingOf(segment)) % 45;
    return Math.min(off, 45 - off) < 1;
  };
  const octilinear = segments.filter(isOctilinear).reduce((sum, segment) => sum + lengthOf(segment), 0);
  const distances = map.lines.flatMap(({ layer, path, stops }) => {
    const ways = ringsAlong(map, layer, stops).map((ring) => wayTo(path, ring));
    return ways.slice(1).map((way, index) => way - itemAt(ways, index));
  });
  const straight = rings.flatMap(({ path }) => segmentsOf(path).map(lengthOf));
  return {
    stations: map.stations.length,
    lines,
    bendsPerLine: mean(lines.map(({ bends }) => bends)),
    turns: [near(45), near(90), near(135)],
    octilinear: octilinear / (total || 1),
    crossings: lineCrossings(map.lines),
    corridorCrossings: corridorCrossings(map, map.lines),
    straightCrossings: lineCrossings(rings),
    comingAndGoing: pairsOf(map.lines).filter(([a, b]) => comesAndGoes(map, a, b)).length,
    spread: variationOf(straight),
    pathSpread: variationOf(distances),
    nearest: Math.min(...distances),
    farthest: Math.max(...distances),
    width: map.width,
    height: map.height,
  };
};

/** The labels that touch another label, a station, a line or a corridor. */
export const coveredLabels = (map: RouteMap): readonly string[] => {
  const segments = [
    ...map.lines.flatMap(({ path }) => segmentsOf(path)),
    ...corridorsOf(map).map(({ segment }) => segment),
  ];
  return map.stations
    .filter(
      ({ id, label: { box } }) =>
        segments.some((segment) => enters(segment, box)) ||
        map.stations.some(
          (other) => other.id !== id && [other.label.box, ...shapesOf(other)].some((each) => overlaps(box, each)),
        ),
    )
    .map(({ id }) => id);
};

/** How far each station that is on both maps lies from where it lay. */
export const displacements = (before: RouteMap, after: RouteMap): readonly number[] => {
  const places = new Map(before.stations.map((station) => [station.id, station]));
  return after.stations.flatMap(({ id, x, y }) => {
    const place = places.get(id);
    return place ? [Math.hypot(x - place.x, y - place.y)] : [];
  });
};

/** The value below which that share of a list lies. */
export const quantile = (list: readonly number[], share: number): number =>
  list.toSorted((a, b) => a - b)[Math.max(0, Math.ceil(share * list.length) - 1)] ?? 0;
