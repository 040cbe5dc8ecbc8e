import type { Item, Layers, Link } from './layers.ts';
import { corner, stubs, trackPitch } from './metrics.ts';
import type { Positions } from './settle.ts';

/** Edges that share a node on one side of a channel change rows together, as branches of one line. */
export type Net = {
  readonly key: Item;
  /** The rows it comes from and goes to, on either side of the channel. */
  readonly left: readonly number[];
  readonly right: readonly number[];
};

/** The space between two layers. Its nets change rows on tracks across the flow. */
export type Channel = {
  readonly length: number;
  /** Where the track of each net lies, from the start of the channel; straight nets have none. */
  readonly tracks: ReadonlyMap<Item, number>;
};

/** The item a link shares with others in its channel. */
export const keyOf = ({ from, to }: Link): Item => (from.kind !== 'box' && to.kind === 'box' ? to : from);

/** The nets of the channel before a layer: what it joins, and the turns of returning edges on either side. */
const netsOf = (layer: number, { layers, links, paths, turns }: Layers, positions: Positions): readonly Net[] => {
  const rows = (...items: readonly Item[]): readonly number[] => items.map((item) => positions.get(item) ?? 0);
  const joined = (links[layer - 1] ?? []).map((link) => ({
    key: keyOf(link),
    left: rows(link.from),
    right: rows(link.to),
  }));
  const turned = [...turns].flatMap(([span, { start, end }]) => {
    const path = paths.get(span) ?? [];
    return [
      ...path
        .slice(-1)
        .flatMap((lane) =>
          layers[layer - 1]?.includes(lane) ? { key: start, left: rows(start, lane), right: [] } : [],
        ),
      ...path
        .slice(0, 1)
        .flatMap((lane) => (layers[layer]?.includes(lane) ? { key: end, left: [], right: rows(end, lane) } : [])),
    ];
  });
  return [...Map.groupBy([...joined, ...turned], ({ key }) => key)].map(([key, group]) => ({
    key,
    left: group.flatMap(({ left }) => left),
    right: group.flatMap(({ right }) => right),
  }));
};

const endsOf = ({ left, right }: Net): readonly [number, number] => [
  Math.min(...left, ...right),
  Math.max(...left, ...right),
];

const bends = (net: Net): boolean => {
  const [least, most] = endsOf(net);
  return most - least > 0.5;
};

/** What it costs to look at if one net changes rows before another: crossings, and pieces lying on one another. */
const cost = (first: Net, second: Net): number => {
  const inside = (row: number, net: Net): boolean => row > endsOf(net)[0] && row < endsOf(net)[1];
  const crossed =
    first.right.filter((row) => inside(row, second)).length + second.left.filter((row) => inside(row, first)).length;
  const covered = first.right.filter((row) => second.left.some((other) => Math.abs(row - other) < 3)).length;
  return crossed + 10 * covered;
};

/** Changes neighbours over while that saves something. */
const arranged = (nets: readonly Net[]): readonly Net[] => {
  const order = [...nets];
  for (const _ of nets) {
    for (let at = 0; at + 1 < order.length; at += 1) {
      const [first, second] = [order[at], order[at + 1]];
      if (first && second && cost(second, first) < cost(first, second)) order.splice(at, 2, second, first);
    }
  }
  return order;
};

const meet = (a: Net, b: Net): boolean => {
  const [[from, to], [otherFrom, otherTo]] = [endsOf(a), endsOf(b)];
  return from <= otherTo + trackPitch && otherFrom <= to + trackPitch;
};

/** The number of each net's track: nets that do not meet may share one. */
const numbered = (nets: readonly Net[]): ReadonlyMap<Net, number> => {
  const numbers = new Map<Net, number>();
  for (const net of nets) {
    const met = [...numbers].filter(([other]) => meet(net, other)).map(([, number]) => number);
    numbers.set(net, 1 + Math.max(-1, ...met));
  }
  return numbers;
};

const isBoxes = (items: readonly Item[]): boolean => items.some(({ kind }) => kind === 'box');

/** The channels before, between and after the layers: `channels[k]` lies before layer k. */
export const channelsOf = (graph: Layers, positions: Positions): readonly Channel[] =>
  [...graph.layers, []].map((items, layer) => {
    const previous = graph.layers[layer - 1] ?? [];
    const nets = netsOf(layer, graph, positions);
    if (nets.length === 0) {
      const inside = previous.length > 0 && items.length > 0;
      return { length: inside ? stubs.afterBox + stubs.beforeBox : 0, tracks: new Map() };
    }
    const numbers = numbered(arranged(nets.filter(bends)));
    const count = 1 + Math.max(-1, ...numbers.values());
    const start = isBoxes(previous) ? stubs.afterBox : stubs.afterLabels;
    const end = isBoxes(items) ? stubs.beforeBox : stubs.beforeLabels;
    const first = start + corner;
    return {
      length: start + end + (count === 0 ? 0 : 2 * corner + (count - 1) * trackPitch),
      tracks: new Map([...numbers].map(([{ key }, number]) => [key, first + number * trackPitch])),
    };
  });
