import { layerOrder } from '../src/domain/route-lines.ts';
import type { Plan } from '../src/features/route-map/layout/plan.ts';
import { qualityOf } from '../src/features/route-map/layout/quality.ts';
import { type MapSkill, routeMap } from '../src/features/route-map/route-map.ts';

/** A map wider than this has labels too small for a laptop. */
const wished = 1_600;

/** Neighbours less even than this are no plan; the floor of the test is a little higher. */
const mostSpread = 0.44;

/** What is bad about the map of a plan, each in worths of a corridor over a line. */
const costOf = (skills: readonly MapSkill[], plan: Plan): number => {
  const quality = qualityOf(routeMap(skills, plan));
  return (
    quality.corridorCrossings +
    2 * quality.crossings +
    20 * quality.comingAndGoing +
    100 * quality.spread +
    1000 * Math.max(0, quality.spread - mostSpread) +
    2 * quality.bendsPerLine +
    Math.max(0, quality.width - wished) / 8
  );
};

/** Numbers from 0 to 1 that look random (Lehmer 1951, with Park and Miller's numbers). */
const randomNumbers = (seed: number): (() => number) => {
  let state = seed;
  return () => {
    state = (state * 48271) % 2147483647;
    return state / 2147483647;
  };
};

type Pick = (count: number) => number;

/** The same list with one item at another place, near its own or anywhere. */
const moved = <T>(list: readonly T[], pick: Pick): readonly T[] => {
  const from = pick(list.length);
  const item = list.slice(from, from + 1);
  const to = pick(2) === 0 ? pick(list.length) : Math.max(0, from + pick(13) - 6);
  return list.toSpliced(from, 1).toSpliced(to, 0, ...item);
};

/** The plan but for one change: a transfer station earlier or later, a row elsewhere, or a line from the other side. */
const variantOf = (plan: Plan, pick: Pick): Plan => {
  const kind = pick(20);
  if (kind > 3) return { ...plan, order: moved(plan.order, pick) };
  if (kind > 0) return { ...plan, rows: moved(plan.rows, pick) };
  const layer = layerOrder[pick(layerOrder.length)];
  const others = plan.startRight.filter((each) => each !== layer);
  const isOther = others.length < plan.startRight.length || layer === undefined;
  return { ...plan, startRight: isOther ? others : [...others, layer] };
};

/** How much worse a plan may be to be tried on, at the start and at the end of the search. */
const [warm, cold] = [3, 0.1];

/** Looks for a better plan than a given one, by simulated annealing (Kirkpatrick, Gelatt and Vecchi 1983). */
export const betterPlan = (skills: readonly MapSkill[], given: Plan, seconds: number): Plan => {
  const transfers = skills.filter(({ layers }) => layers.length > 1).map(({ id }) => id);
  const known = given.order.filter((id) => transfers.includes(id));
  const first: Plan = { ...given, order: [...known, ...transfers.filter((id) => !known.includes(id))] };
  const random = randomNumbers(1);
  const pick: Pick = (count) => Math.floor(random() * count);
  let current = { plan: first, cost: costOf(skills, first) };
  let best = current;
  const start = performance.now();
  for (let part = 0; part < 1; part = (performance.now() - start) / 1000 / seconds) {
    const plan = variantOf(current.plan, pick);
    const next = { plan, cost: costOf(skills, plan) };
    const warmth = warm * (cold / warm) ** part;
    if (next.cost < current.cost || random() < Math.exp((current.cost - next.cost) / warmth)) current = next;
    if (current.cost < best.cost) best = current;
  }
  return best.plan;
};
