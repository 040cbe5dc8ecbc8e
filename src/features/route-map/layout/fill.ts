import { build, type Ground, type Plain, placeNext, unbuild } from './ground.ts';
import { itemAt } from './item.ts';
import * as m from './metrics.ts';
import type { Stop } from './steps.ts';

/** A station may stand before up to so many that are wanted more, if it finds room where they do not. */
const lookahead = 8;

/** How a line is built: the least distance of its stations, and how much room each place in their order is worth. */
type Manner = { readonly pitch: number; readonly orderWorth: number };

/** From wide to narrow; the last ones seat as many as they can, in several orders. */
const wide: readonly Manner[] = [104, 88, 74, 62, 52, 44, 36, m.minPitch].map((pitch) => ({ pitch, orderWorth: 24 }));
const narrow: readonly Manner[] = [24, 12, 48, 96].map((orderWorth) => ({ pitch: m.minPitch, orderWorth }));

/** The next of the waiting stations to stand on a line: the first, unless a later one finds room much sooner. */
const placeBest = (
  ground: Ground,
  line: number,
  waiting: readonly Stop[],
  from: number,
  orderWorth: number,
): Plain | undefined => {
  let best: Plain | undefined;
  let bestCost = Number.POSITIVE_INFINITY;
  for (const [index, stop] of waiting.slice(0, lookahead).entries()) {
    if (from + index * orderWorth >= bestCost) break;
    const plain = placeNext(ground, line, stop, from);
    const cost = plain ? plain.x + index * orderWorth : Number.POSITIVE_INFINITY;
    if (cost < bestCost) [best, bestCost] = [plain, cost];
  }
  return best;
};

/** Builds the stations of a line about in their order until none finds room. */
const buildLine = (ground: Ground, line: number, stops: readonly Stop[], manner: Manner): readonly Plain[] => {
  const built: Plain[] = [];
  let waiting = stops;
  let from = ground.start;
  while (waiting.length > 0) {
    const plain = placeBest(ground, line, waiting, from, manner.orderWorth);
    if (!plain) break;
    build(plain);
    built.push(plain);
    waiting = waiting.filter((stop) => stop !== plain.stop);
    from = plain.x + manner.pitch;
  }
  return built;
};

/** Builds a line on trial and takes it away again; returns how many found room. */
const seatsOf = (ground: Ground, line: number, stops: readonly Stop[], manner: Manner): number => {
  const built = buildLine(ground, line, stops, manner);
  for (const plain of built) unbuild(plain);
  return built.length;
};

/** Builds the stations of a line as wide as lets all find room, else in the way that seats most. */
const spread = (ground: Ground, line: number, stops: readonly Stop[]): readonly Plain[] => {
  const all = wide.find((manner) => seatsOf(ground, line, stops, manner) === stops.length);
  if (all) return buildLine(ground, line, stops, all);
  const seats = narrow.map((manner) => seatsOf(ground, line, stops, manner));
  return buildLine(ground, line, stops, itemAt(narrow, seats.indexOf(Math.max(...seats))));
};

/** Puts the stations of single lines into the free room of a band, in about their order along each line. */
export const fillGround = (ground: Ground, plains: ReadonlyMap<number, readonly Stop[]>): readonly Plain[] => {
  const longestFirst = [...plains].toSorted(([a, x], [b, y]) => y.length - x.length || a - b);
  return longestFirst.flatMap(([line, stops]) => spread(ground, line, stops));
};
