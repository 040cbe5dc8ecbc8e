import { bareMargin, margin } from './diagram-measures.ts';
import { picture } from './diagram-picture.ts';
import { bareSizes, textSizes } from './diagram-sizes.ts';
import { type Plan, placed } from './elk-graph.ts';

export { labelSize, nameSize, noteSize, signRadius } from './diagram-measures.ts';

export type PipelineNode = {
  readonly id: string;
  readonly name: string;
  /** A second text under the name. */
  readonly note?: string | undefined;
  /** Its place in the list: the flow starts with the earlier one wherever it leaves a choice, as in a cycle. */
  readonly step: number;
};

export type PipelineEdge = { readonly from: string; readonly to: string; readonly carries: string };

export type Pipeline = { readonly nodes: readonly PipelineNode[]; readonly edges: readonly PipelineEdge[] };

export type Point = { readonly x: number; readonly y: number };
export type Box = Point & { readonly width: number; readonly height: number };

/** A row of text; its point is on the baseline. */
export type TextRow = Point & { readonly text: string };

export type NodePlace = {
  readonly id: string;
  readonly box: Box;
  /** Rows centred in the box. */
  readonly name: readonly TextRow[];
  readonly note: readonly TextRow[];
};

export type EdgePlace = PipelineEdge & {
  /** A polyline of level, upright and 45° parts, from the border of one box to that of the other. */
  readonly path: readonly Point[];
  /** The corners of the arrow head at its end. */
  readonly arrow: readonly Point[];
  /** What flows; its rows start or have their middle at their points. */
  readonly label: {
    readonly box: Box;
    readonly anchor: 'start' | 'middle';
    readonly rows: readonly TextRow[];
  };
};

/** A diagram in units of its drawing, from the upper left corner. Nodes in the order of their steps. */
export type PipelineLayout = {
  readonly width: number;
  readonly height: number;
  readonly nodes: readonly NodePlace[];
  readonly edges: readonly EdgePlace[];
};

/** `wide` flows to the right, `tall` flows down, `bare` is a small wide one without text. */
export type Form = 'wide' | 'tall' | 'bare';

/** A wide diagram no wider than this need not shrink on a screen of 768 px. */
const wideLimit = 700;

/** A tall diagram is no wider than this, so that it need not shrink on a phone of 320 px. */
export const tallLimit = 286;

/** How wide rows of text may get, roomiest first. */
const wraps = [
  { boxes: 112, labels: 104 },
  { boxes: 96, labels: 80 },
  { boxes: 68, labels: 60 },
  { boxes: 60, labels: 48 },
] as const;

const plansOf = (down: boolean, single: boolean): readonly Plan[] =>
  wraps.map((wrap) => ({ down, single, margin, sizes: textSizes(wrap) }));

const plans: Readonly<Record<Form, readonly Plan[]>> = {
  wide: plansOf(false, false),
  tall: [...plansOf(true, false), ...plansOf(true, true)],
  bare: [{ down: false, single: false, margin: bareMargin, sizes: bareSizes }],
};

const limits: Readonly<Record<Form, number>> = { wide: wideLimit, tall: tallLimit, bare: Infinity };

/** The same nodes and edges in an order that does not depend on the one given; an edge needs two nodes to be drawn. */
const canonical = ({ nodes, edges }: Pipeline): Pipeline => {
  const sorted = nodes.toSorted((a, b) => a.step - b.step || (a.id < b.id ? -1 : 1));
  const place = new Map(sorted.map(({ id }, at) => [id, at]));
  const placeOf = (id: string): number => place.get(id) ?? -1;
  return {
    nodes: sorted,
    edges: edges
      .filter(({ from, to }) => from !== to && place.has(from) && place.has(to))
      .toSorted(
        (a, b) =>
          placeOf(a.from) - placeOf(b.from) || placeOf(a.to) - placeOf(b.to) || (a.carries < b.carries ? -1 : 1),
      ),
  };
};

/**
 * Lays a pipeline out: the roomiest drawing within its limit, else the narrowest.
 * The same nodes and edges give the same diagram, in whatever order they come.
 */
export const layOutPipeline = async (pipeline: Pipeline, form: Form): Promise<PipelineLayout> => {
  const drawable = canonical(pipeline);
  let best: PipelineLayout | undefined;
  for (const plan of plans[form]) {
    const layout = picture(await placed(drawable, plan), drawable, plan);
    if (layout.width <= limits[form]) return layout;
    if (!best || layout.width < best.width) best = layout;
  }
  return best ?? { width: 0, height: 0, nodes: [], edges: [] };
};
