import type { Point } from '../pipeline-layout.ts';
import { type Channel, keyOf } from './channels.ts';
import type { Item, Layers } from './layers.ts';
import type { Span } from './levels.ts';
import { corner } from './metrics.ts';
import { bevelled } from './polyline.ts';
import type { Positions } from './settle.ts';

/** Where the layers and the channels before them start along the flow, and how long the layers are. */
export type Along = {
  readonly channels: readonly Channel[];
  readonly channelStarts: readonly number[];
  readonly layerStarts: readonly number[];
  readonly lengths: readonly number[];
};

/** The polyline of each edge from its source to its target, with `x` along the flow and `y` across it. */
export const pathsOf = (graph: Layers, positions: Positions, along: Along): ReadonlyMap<Span, readonly Point[]> => {
  const layerOf = new Map(graph.layers.flatMap((items, layer) => items.map((item) => [item, layer] as const)));
  const layer = (item: Item): number => layerOf.get(item) ?? 0;
  const row = (item: Item): number => positions.get(item) ?? 0;
  const entering = (box: Item): Point => ({ x: along.layerStarts[layer(box)] ?? 0, y: row(box) });
  const leaving = (box: Item): Point => ({ ...entering(box), x: entering(box).x + (along.lengths[layer(box)] ?? 0) });

  /** The edge changes rows in a channel, on the track of its net. */
  const change = (channel: number, key: Item, from: Item, to: Item): readonly Point[] => {
    const track = along.channels[channel]?.tracks.get(key);
    const x = (along.channelStarts[channel] ?? 0) + (track ?? 0);
    return track === undefined ? [] : [from, to].map((item) => ({ x, y: row(item) }));
  };

  const corners = (span: Span, items: readonly Item[]): readonly Point[] => {
    const changes = items.slice(1).flatMap((to, at) => {
      const from = items[at] ?? to;
      return change(layer(to), keyOf({ from, to }), from, to);
    });
    const turn = graph.turns.get(span);
    const [first, last] = [items[0], items.at(-1)];
    if (!first || !last) return [];
    if (!turn) return [leaving(first), ...changes, entering(last)];
    return [
      leaving(turn.start),
      ...change(layer(last) + 1, turn.start, turn.start, last),
      ...changes.toReversed(),
      ...change(layer(first), turn.end, first, turn.end),
      entering(turn.end),
    ];
  };
  return new Map([...graph.paths].map(([span, items]) => [span, bevelled(corners(span, items), corner)]));
};
