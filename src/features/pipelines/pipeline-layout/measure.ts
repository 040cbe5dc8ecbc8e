import type { PipelineEdge, PipelineNode } from '../pipeline-layout.ts';
import { laneSize, type Measure, type Size } from './layers.ts';
import type { Room } from './levels.ts';
import * as m from './metrics.ts';
import { widthOf } from './settle.ts';
import type { Extent, Sizes } from './sizes.ts';

/** How to lay a diagram out. */
export type Plan = {
  /** It flows down, not to the right. */
  readonly down: boolean;
  /** The room across the flow, if it is not as much as it takes. */
  readonly limit: number | undefined;
  readonly margin: number;
  readonly sizes: Sizes;
};

const boxSize = ({ width, height }: Extent, down: boolean): Size => {
  const [across, length] = down ? [width, height] : [height, width];
  return { before: across / 2, after: across / 2, length, clear: m.boxGap };
};

/** A label stands above an edge to the right and beside an edge downwards; one without text is only its edge. */
const labelSize = ({ width, height }: Extent, down: boolean): Size => {
  if (width === 0) return laneSize;
  return down
    ? { ...laneSize, after: m.labelOffset + width, length: height, clear: m.labelGap.beside }
    : { ...laneSize, before: m.labelOffset + height, length: width, clear: m.labelGap.above };
};

/** The sizes of nodes and labels along and across the flow, and what fits beside each other. */
export const measureOf = (
  nodes: readonly PipelineNode[],
  edges: readonly PipelineEdge[],
  { down, limit, sizes }: Plan,
): Measure & { readonly room: Room } => {
  const boxes = new Map(nodes.map((node) => [node.id, boxSize(sizes.boxExtent(node), down)]));
  const labels = new Map(edges.map((edge) => [edge, labelSize(sizes.labelExtent(edge), down)]));
  const box = (node: string): Size => boxes.get(node) ?? laneSize;
  const fits = (items: readonly Size[]): boolean => limit === undefined || widthOf(items) <= limit;
  return {
    box,
    label: ({ edge }) => labels.get(edge) ?? laneSize,
    fits,
    room: (ids, passing) => fits([...ids.map(box), ...Array.from({ length: passing }, () => laneSize)]),
  };
};
