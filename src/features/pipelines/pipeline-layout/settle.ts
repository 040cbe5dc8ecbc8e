import type { Item, Layers, Size } from './layers.ts';
import { type Neighbours, neighboursIn } from './order.ts';

/** How far each item lies across the flow. */
export type Positions = ReadonlyMap<Item, number>;

/** The room across the flow; without one there is as much as it takes. */
type Limit = number | undefined;

const rounds = 8;

/** What a bend costs beside its length, so that straight edges win. */
const bendCost = 60;
const mainBendCost = 240;

/** A wish for a place, and how much it counts. */
type Wish = { readonly at: number; readonly weight: number };

/** The distance of each item from the first one when all stand as close as they may. */
const offsetsOf = (items: readonly Size[]): readonly number[] => {
  let offset = 0;
  return items.map((item, at) => {
    const previous = items[at - 1];
    if (previous) offset += previous.after + Math.max(previous.clear, item.clear) + item.before;
    return offset;
  });
};

/** The room items need beside each other, in whatever order. */
export const widthOf = (items: readonly Size[]): number => {
  const gaps = items.flatMap(({ clear }) => [clear, clear]).toSorted((a, b) => b - a);
  const needed = [
    ...gaps.slice(0, Math.max(0, items.length - 1)),
    ...items.flatMap(({ before, after }) => [before, after]),
  ];
  return needed.reduce((sum, each) => sum + each, 0);
};

/** Which of two middles is taken where both are as good. */
type Side = 'lower' | 'upper';

type Rule = { readonly limit: Limit; readonly side: Side };

/** The first place, from one side, with half of the weight at or before it. */
const median = (wishes: readonly Wish[], side: Side): number => {
  const sorted = wishes.toSorted((a, b) => (a.at - b.at) * (side === 'lower' ? 1 : -1));
  let left = wishes.reduce((sum, { weight }) => sum + weight, 0) / 2;
  for (const { at, weight } of sorted) {
    left -= weight;
    if (left <= 0) return at;
  }
  return 0;
};

/**
 * The places closest to the wishes that never fall: neighbours that are too close are pooled at their median
 * (pool adjacent violators; Barlow and others, 1972).
 */
const rising = (wishes: readonly Wish[], side: Side): readonly number[] => {
  const pools: { wishes: readonly Wish[]; at: number }[] = [];
  for (const wish of wishes) {
    let pool = { wishes: [wish], at: wish.at };
    for (let last = pools.at(-1); last && last.at > pool.at; last = pools.at(-1)) {
      pools.pop();
      const joined = [...last.wishes, ...pool.wishes];
      pool = { wishes: joined, at: median(joined, side) };
    }
    pools.push(pool);
  }
  return pools.flatMap((pool) => pool.wishes.map(() => pool.at));
};

/** Places the items of a layer as close to their wishes as their sizes and the limit let them. */
const placed = (items: readonly Item[], wishes: readonly Wish[], { limit, side }: Rule): readonly number[] => {
  const offsets = offsetsOf(items);
  const least = limit === undefined ? -Infinity : (items[0]?.before ?? 0);
  const most = limit === undefined ? Infinity : limit - (items.at(-1)?.after ?? 0) - (offsets.at(-1) ?? 0);
  const close = rising(
    wishes.map(({ at, weight }, place) => ({ at: at - (offsets[place] ?? 0), weight })),
    side,
  );
  return close.map((at, place) => Math.max(least, Math.min(most, at)) + (offsets[place] ?? 0));
};

const isMain = (item: Item): boolean => item.kind !== 'box' && item.span.main;

/** The main line comes first: others bend so that it need not. */
const weightOf = (item: Item): number => (item.kind === 'box' ? 3 : isMain(item) ? 5 : 2);

const settleLayer = (items: readonly Item[], joined: Neighbours, positions: Map<Item, number>, rule: Rule): void => {
  const wishes = items.map((item): Wish => {
    const others = joined(item);
    if (others.length === 0) return { at: positions.get(item) ?? 0, weight: 0.1 };
    const at = median(
      others.map((other) => ({ at: positions.get(other) ?? 0, weight: weightOf(other) })),
      rule.side,
    );
    return { at, weight: weightOf(item) };
  });
  for (const [place, at] of placed(items, wishes, rule).entries()) {
    const item = items[place];
    if (item) positions.set(item, Math.round(at));
  }
};

const costOf = (links: Layers['links'], positions: Positions): number =>
  links.flat().reduce((sum, { from, to }) => {
    const distance = Math.abs((positions.get(from) ?? 0) - (positions.get(to) ?? 0));
    const bend = isMain(from) || isMain(to) ? mainBendCost : bendCost;
    return distance === 0 ? sum : sum + bend + distance;
  }, 0);

/** Finds a place across the flow for every item, in the order of its layer, so that edges are short and straight. */
export const settle = (order: Layers['layers'], links: Layers['links'], limit: Limit): Positions => {
  const middle = (limit ?? 0) / 2;
  const positions = new Map<Item, number>(
    order.flatMap((items) => {
      const offsets = offsetsOf(items);
      return items.map((item, at) => [item, middle + (offsets[at] ?? 0) - (offsets.at(-1) ?? 0) / 2] as const);
    }),
  );
  const { before, after } = neighboursIn(links);
  for (const items of order) settleLayer(items, () => [], positions, { limit, side: 'lower' });
  let best = { positions: new Map(positions), cost: costOf(links, positions) };
  for (let round = 0; round < rounds; round += 1) {
    const forward = round % 2 === 0;
    const side = round % 4 < 2 ? 'lower' : 'upper';
    for (const items of forward ? order : order.toReversed()) {
      settleLayer(items, forward ? before : after, positions, { limit, side });
    }
    const cost = costOf(links, positions);
    if (cost < best.cost) best = { positions: new Map(positions), cost };
  }
  return best.positions;
};
