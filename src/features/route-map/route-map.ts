import { layerOrder } from '../../domain/route-lines.ts';
import { layBands } from './layout/bands.ts';
import { type Box, foldBands, type Point, pathOf, type StationPlace, signOf, stationsOf } from './layout/fold.ts';
import { itemAt, valueAt } from './layout/item.ts';
import { labelRows, widthOf } from './layout/label.ts';
import * as m from './layout/metrics.ts';
import type { Stop } from './layout/steps.ts';
import type { Layer } from '../../domain/types.ts';

export type { Box, Point } from './layout/fold.ts';
export { fontSize, joinRadius, rowHeight, stroke } from './layout/metrics.ts';

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
  /** A polyline of level, upright and 45° parts from the first row's start to the last station; round its joins. */
  readonly path: readonly Point[];
  /** Room for the line's letter and name, left of its start. */
  readonly sign: Box;
  /** The ids of its stations in the order the path passes them; the strip and the text twin use the same order. */
  readonly stops: readonly string[];
};

export type MapStation = {
  readonly id: string;
  /** Its middle. */
  readonly x: number;
  readonly y: number;
  readonly radius: number;
  readonly layers: readonly Layer[];
  /** Where each of its lines stops. One under the other when the lines run side by side, all at one point when they cross. */
  readonly rings: readonly (Point & { readonly layer: Layer })[];
  /** Its outline: a box to be drawn with corners of `radius`, so a circle, or a capsule over lines side by side. */
  readonly shape: Box;
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

const stopsOf = (skills: readonly MapSkill[], layers: readonly Layer[]): readonly Stop[] => {
  const most = Math.max(1, ...skills.map(({ demand }) => demand));
  return skills.toSorted(byDemand).map(({ id, name, layers: own, demand }) => {
    const rows = labelRows(name);
    const lines = [...new Set(own)].map((layer) => layers.indexOf(layer));
    return { id, rows, width: widthOf(rows), radius: radiusOf(demand, most), lines };
  });
};

const round = (value: number): number => Math.round(value * 100) / 100;
const roundPoint = ({ x, y }: Point): Point => ({ x: round(x), y: round(y) });
const roundBox = (box: Box): Box => ({ ...roundPoint(box), width: round(box.width), height: round(box.height) });

const stationOf = ({ placed, rings, label, anchor }: StationPlace, layers: readonly Layer[]): MapStation => {
  const { stop, radius, tracks } = placed;
  const ys = rings.map(({ y }) => y);
  const { x } = itemAt(rings, 0);
  const [top, bottom] = [Math.min(...ys), Math.max(...ys)];
  const anchors = { start: label.x, middle: label.x + label.width / 2, end: label.x + label.width };
  return {
    id: stop.id,
    ...roundPoint({ x, y: (top + bottom) / 2 }),
    radius,
    layers: stop.lines.map((line) => itemAt(layers, line)),
    rings: rings.map((ring, index) => ({ ...roundPoint(ring), layer: itemAt(layers, itemAt(tracks, index).line) })),
    shape: roundBox({ x: x - radius, y: top - radius, width: 2 * radius, height: bottom - top + 2 * radius }),
    label: { ...roundPoint({ x: anchors[anchor], y: label.y }), anchor, lines: stop.rows, box: roundBox(label) },
  };
};

/** Steps laid on trial in search of a good map: about a second of work. Less gives a map as sound, but longer. */
const defaultEffort = 400_000;

/**
 * Lays out the route map: each layer a line with a row of its own, in the order data flows; a skill of several layers
 * a station where its lines meet. No label touches a label, a station or a line, whatever the skills are; the same
 * skills in any order give the same map. It takes about a second, so lay the map out once and share it.
 */
export const routeMap = (skills: readonly MapSkill[], effort = defaultEffort): RouteMap => {
  const layers = layerOrder.filter((layer) => skills.some((skill) => skill.layers.includes(layer)));
  const { folded, width, height } = foldBands(layBands(stopsOf(skills, layers), layers.length, effort));
  const places = folded.flatMap(stationsOf);
  const lines = layers.map((layer, line) => ({
    layer,
    path: pathOf(folded, line).map(roundPoint),
    sign: roundBox(signOf(folded, line)),
    stops: places
      .filter(({ placed }) => placed.tracks.some((track) => track.line === line))
      .map(({ placed }) => placed.stop.id),
  }));
  const byId = new Map(places.map((place) => [place.placed.stop.id, stationOf(place, layers)]));
  const inOrder = new Set(lines.flatMap(({ stops }) => stops));
  return {
    width: round(width),
    height: round(height),
    lines,
    stations: [...inOrder].map((id) => valueAt(byId, id)),
  };
};
