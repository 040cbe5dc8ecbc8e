import type { PipelineEdge, PipelineNode, Point } from '../pipeline-layout.ts';
import { channelsOf } from './channels.ts';
import { type Item, type Layers, layersOf } from './layers.ts';
import { levelsOf, type Span } from './levels.ts';
import { measureOf, type Plan } from './measure.ts';
import { orderLayers } from './order.ts';
import { type Along, pathsOf } from './paths.ts';
import { type Positions, settle } from './settle.ts';

/** An item with its place: the row it sits on across the flow, and where its layer starts and ends along it. */
export type Placed = { readonly item: Item; readonly row: number; readonly start: number; readonly end: number };

/** A graph with everything in its place. Points have `x` along the flow and `y` across it. */
export type Frame = {
  readonly length: number;
  readonly width: number;
  readonly placed: readonly Placed[];
  readonly paths: ReadonlyMap<Span, readonly Point[]>;
};

const alongOf = (graph: Layers, positions: Positions, margin: number): Along & { readonly length: number } => {
  const channels = channelsOf(graph, positions);
  const lengths = graph.layers.map((items) => Math.max(...items.map(({ length }) => length)));
  let length = margin;
  const starts = channels.map((channel, layer) => {
    const start = length;
    length += channel.length + (lengths[layer] ?? 0);
    return start;
  });
  return {
    channels,
    lengths,
    channelStarts: starts,
    layerStarts: starts.map((start, layer) => start + (channels[layer]?.length ?? 0)),
    length: length + margin,
  };
};

/** Moves everything across the flow so that it starts at the margin. */
const fromMargin = (settled: Positions, margin: number): { readonly positions: Positions; readonly width: number } => {
  const least = Math.min(...[...settled].map(([{ before }, row]) => row - before));
  const most = Math.max(...[...settled].map(([{ after }, row]) => row + after));
  return {
    positions: new Map([...settled].map(([item, row]) => [item, row - least + margin])),
    width: most - least + 2 * margin,
  };
};

/** Finds a place along and across the flow for every node, label and edge. */
export const frameOf = (nodes: readonly PipelineNode[], edges: readonly PipelineEdge[], plan: Plan): Frame => {
  const measure = measureOf(nodes, edges, plan);
  const unordered = layersOf(levelsOf(nodes, edges, measure.room), measure);
  const graph = { ...unordered, layers: orderLayers(unordered) };
  const { positions, width } = fromMargin(settle(graph.layers, graph.links, plan.limit), plan.margin);
  const along = alongOf(graph, positions, plan.margin);
  return {
    length: along.length,
    width,
    placed: graph.layers.flatMap((items, layer) => {
      const start = along.layerStarts[layer] ?? 0;
      const end = start + (along.lengths[layer] ?? 0);
      return items.map((item) => ({ item, row: positions.get(item) ?? 0, start, end }));
    }),
    paths: pathsOf(graph, positions, along),
  };
};
