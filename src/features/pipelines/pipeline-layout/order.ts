import type { Item, Layers, Link } from './layers.ts';

type Order = readonly (readonly Item[])[];

const rounds = 6;

const placesIn = (items: readonly Item[]): ReadonlyMap<Item, number> => new Map(items.map((item, at) => [item, at]));

const crossingsBetween = (links: readonly Link[], left: readonly Item[], right: readonly Item[]): number => {
  const [from, to] = [placesIn(left), placesIn(right)];
  const ends = links.map((link) => [from.get(link.from) ?? 0, to.get(link.to) ?? 0] as const);
  return ends.reduce((sum, [a, b], at) => sum + ends.slice(at + 1).filter(([c, d]) => (a - c) * (b - d) < 0).length, 0);
};

/** How many pairs of edges cross. */
const crossings = (order: Order, links: Layers['links']): number =>
  order.reduce((sum, left, at) => sum + crossingsBetween(links[at] ?? [], left, order[at + 1] ?? []), 0);

/** Edges that return keep to the far side, so that the way forward reads undisturbed. */
const isReturning = (item: Item): boolean => item.kind !== 'box' && item.span.returns;

export type Neighbours = (item: Item) => readonly Item[];

/** What an item is joined to in the layers before and after its own. */
export const neighboursIn = (links: Layers['links']): { readonly before: Neighbours; readonly after: Neighbours } => {
  const before = Map.groupBy(links.flat(), ({ to }) => to);
  const after = Map.groupBy(links.flat(), ({ from }) => from);
  return {
    before: (item) => (before.get(item) ?? []).map(({ from }) => from),
    after: (item) => (after.get(item) ?? []).map(({ to }) => to),
  };
};

/** Orders a layer by the middle of what its items are joined to in the layer before it. */
const byNeighbours = (items: readonly Item[], neighbours: readonly Item[], joined: Neighbours): readonly Item[] => {
  const places = placesIn(neighbours);
  const middle = (item: Item, own: number): number => {
    const found = joined(item).map((other) => places.get(other) ?? 0);
    return found.length === 0 ? own : found.reduce((sum, place) => sum + place, 0) / found.length;
  };
  return items
    .map((item, own) => ({ item, own, side: isReturning(item) ? 1 : 0, at: middle(item, own) }))
    .toSorted((a, b) => a.side - b.side || a.at - b.at || a.own - b.own)
    .map(({ item }) => item);
};

/** Orders one layer after the other by the one before it. */
const swept = (order: Order, joined: Neighbours): Order => {
  const done: (readonly Item[])[] = [];
  for (const items of order) done.push(byNeighbours(items, done.at(-1) ?? [], joined));
  return done;
};

/** A layer with two neighbours changed over. */
const swapped = (items: readonly Item[], at: number): readonly Item[] => {
  const pair = items.slice(at, at + 2).toReversed();
  return [...items.slice(0, at), ...pair, ...items.slice(at + 2)];
};

/** Changes neighbours of a layer over as long as that saves a crossing with the layers beside it. */
const improvedLayer = (order: Order, layer: number, links: Layers['links']): readonly Item[] => {
  const count = (items: readonly Item[]): number =>
    crossingsBetween(links[layer - 1] ?? [], order[layer - 1] ?? [], items) +
    crossingsBetween(links[layer] ?? [], items, order[layer + 1] ?? []);
  let best = order[layer] ?? [];
  for (let at = 0; at + 1 < best.length; at += 1) {
    const [first, second] = best.slice(at, at + 2).map(isReturning);
    const tried = swapped(best, at);
    if (first === second && count(tried) < count(best)) best = tried;
  }
  return best;
};

const improved = (start: Order, links: Layers['links']): Order => {
  let order = start;
  for (let fewest = Infinity; crossings(order, links) < fewest;) {
    fewest = crossings(order, links);
    for (const layer of order.keys()) order = order.with(layer, improvedLayer(order, layer, links));
  }
  return order;
};

/** Orders every layer so that few edges cross. */
export const orderLayers = ({ layers, links }: Layers): Order => {
  const { before, after } = neighboursIn(links);
  let order = swept(layers, before);
  let best = order;
  for (let round = 0; round < rounds; round += 1) {
    order = round % 2 === 0 ? swept(order.toReversed(), after).toReversed() : swept(order, before);
    if (crossings(order, links) < crossings(best, links)) best = order;
  }
  return improved(best, links);
};
