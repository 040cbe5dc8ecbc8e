import type { Levels, Span } from './levels.ts';
import { passing } from './levels.ts';
import { laneGap } from './metrics.ts';

/** How far a thing reaches across and along the flow. `before` and `after` count from the edge it sits on. */
export type Size = {
  readonly before: number;
  readonly after: number;
  readonly length: number;
  /** Free space it wants beside it. */
  readonly clear: number;
};

/** What stands in a layer: a node, the label of an edge, or an edge that only passes. */
export type Item = Size &
  ({ readonly kind: 'box'; readonly node: string } | { readonly kind: 'label' | 'lane'; readonly span: Span });

/** Two items of neighbouring layers that an edge joins. */
export type Link = { readonly from: Item; readonly to: Item };

/** The nodes a returning edge turns around into from its lane, in the layers where the lane ends and starts. */
export type Turn = { readonly start: Item; readonly end: Item };

/** Layers in the direction of the flow: nodes, then labels, then nodes again. */
export type Layers = {
  readonly layers: readonly (readonly Item[])[];
  /** `links[k]` joins layer k with layer k + 1. */
  readonly links: readonly (readonly Link[])[];
  readonly turns: ReadonlyMap<Span, Turn>;
  /** The items of each edge from the lower layer to the higher one, without the nodes of a returning edge. */
  readonly paths: ReadonlyMap<Span, readonly Item[]>;
};

/** How big things are, and whether items fit beside each other. */
export type Measure = {
  readonly box: (node: string) => Size;
  readonly label: (span: Span) => Size;
  readonly fits: (items: readonly Size[]) => boolean;
};

/** An edge that passes. */
export const laneSize: Size = { before: 2, after: 2, length: 0, clear: laneGap };

/** The places between two levels where labels stand; more than one only where they do not all fit side by side. */
type Band = readonly Span[];

/** Gives every label with text the first band with room for it, from where its edge starts; else a band of its own. */
const bandsOf = (
  { levels, spans }: Levels,
  levelOf: ReadonlyMap<string, number>,
  measure: Measure,
): readonly (readonly Band[])[] => {
  const bands: Span[][][] = levels.map(() => []);
  const crossing = (gap: number): readonly Span[] =>
    spans.filter(({ low, high }) => (levelOf.get(low) ?? 0) <= gap && gap < (levelOf.get(high) ?? 0));
  for (const span of spans.filter((each) => measure.label(each).length > 0)) {
    const first = levelOf.get(span.low) ?? 0;
    const gaps = bands.slice(first, levelOf.get(span.high) ?? 0).map((each, at) => ({ each, gap: first + at }));
    const tried = span.returns ? gaps.toReversed() : gaps;
    const free = tried
      .flatMap(({ each, gap }) => each.map((labels) => ({ labels, gap })))
      .find(({ labels, gap }) =>
        measure.fits(
          crossing(gap).map((other) => ([...labels, span].includes(other) ? measure.label(other) : laneSize)),
        ),
      );
    if (free) free.labels.push(span);
    else tried[0]?.each.push([span]);
  }
  return bands;
};

type Slot = { readonly level: number; readonly band: Band | undefined };

const itemsAt = (
  { level, band }: Slot,
  { levels, spans }: Levels,
  levelOf: ReadonlyMap<string, number>,
  measure: Measure,
): readonly Item[] => {
  if (band === undefined) {
    const boxes = levels[level]?.map((node) => ({ kind: 'box', node, ...measure.box(node) }) as const) ?? [];
    const lanes = spans.filter((span) => passing(span, level, levelOf));
    return [...boxes, ...lanes.map((span) => ({ kind: 'lane', span, ...laneSize }) as const)];
  }
  return spans
    .filter(({ low, high }) => (levelOf.get(low) ?? 0) <= level && level < (levelOf.get(high) ?? 0))
    .map((span) =>
      band.includes(span)
        ? ({ kind: 'label', span, ...measure.label(span) } as const)
        : ({ kind: 'lane', span, ...laneSize } as const),
    );
};

const isPart = (item: Item, span: Span): boolean =>
  item.kind === 'box' ? !span.returns && (item.node === span.low || item.node === span.high) : item.span === span;

/** Puts nodes, labels and passing edges into layers and says what is joined to what. */
export const layersOf = (graph: Levels, measure: Measure): Layers => {
  const levelOf = new Map(graph.levels.flatMap((ids, level) => ids.map((id) => [id, level] as const)));
  const bands = bandsOf(graph, levelOf, measure);
  const slots = graph.levels.flatMap((_, level): readonly Slot[] => [
    { level, band: undefined },
    ...(bands[level] ?? []).map((band) => ({ level, band })),
  ]);
  const layers = slots.map((slot) => itemsAt(slot, graph, levelOf, measure));
  const paths = new Map(
    graph.spans.map((span) => [span, layers.flatMap((items) => items.filter((item) => isPart(item, span)))]),
  );
  const layerOf = new Map(layers.flatMap((items, layer) => items.map((item) => [item, layer] as const)));
  const links = layers.map((): Link[] => []);
  for (const path of paths.values()) {
    for (const [at, to] of path.entries()) {
      const from = path[at - 1];
      if (from) links[layerOf.get(from) ?? 0]?.push({ from, to });
    }
  }
  const boxes = new Map(layers.flat().flatMap((item) => (item.kind === 'box' ? [[item.node, item] as const] : [])));
  const turns = graph.spans.flatMap((span): readonly (readonly [Span, Turn])[] => {
    const [start, end] = [boxes.get(span.high), boxes.get(span.low)];
    return span.returns && start && end ? [[span, { start, end }]] : [];
  });
  return { layers, links, paths, turns: new Map(turns) };
};
