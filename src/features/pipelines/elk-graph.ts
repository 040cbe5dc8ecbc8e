import ELK, { type ElkExtendedEdge, type ElkNode, type LayoutOptions } from 'elkjs/lib/elk.bundled.js';
import * as m from './diagram-measures.ts';
import type { Extent, Sizes } from './diagram-sizes.ts';
import type { Pipeline } from './pipeline-layout.ts';

/** How to lay a diagram out. */
export type Plan = {
  /** It flows down, not to the right. */
  readonly down: boolean;
  readonly margin: number;
  readonly sizes: Sizes;
  /** Boxes and labels follow one another, none beside another, however long that gets. */
  readonly single: boolean;
};

const elk = new ELK();

/** One free space on all sides, as ELK reads it. */
const around = (space: number): string => `[top=${space},left=${space},bottom=${space},right=${space}]`;

const optionsOf = ({ down, margin, single }: Plan): LayoutOptions => ({
  'elk.algorithm': 'layered',
  'elk.direction': down ? 'DOWN' : 'RIGHT',
  'elk.edgeRouting': 'ORTHOGONAL',
  'elk.padding': around(margin),
  // Where the graph leaves a choice, as in a cycle, the order of the list decides.
  'elk.layered.cycleBreaking.strategy': 'GREEDY_MODEL_ORDER',
  'elk.layered.considerModelOrder.strategy': 'NODES_AND_EDGES',
  'elk.layered.nodePlacement.strategy': 'NETWORK_SIMPLEX',
  ...(single && {
    'elk.layered.layering.strategy': 'COFFMAN_GRAHAM',
    'elk.layered.layering.coffmanGraham.layerBound': '1',
  }),
  // Above an edge to the right, right of an edge downwards.
  'elk.layered.edgeLabels.sideSelection': 'ALWAYS_UP',
  'elk.edge.thickness': '0',
  'elk.spacing.edgeLabel': `${m.labelOffset}`,
  'elk.spacing.nodeNode': `${m.gaps.boxes}`,
  'elk.spacing.edgeNode': `${m.gaps.edgeAndBox}`,
  'elk.spacing.edgeEdge': `${m.gaps.edges}`,
  'elk.spacing.componentComponent': `${m.gaps.boxes}`,
  'elk.layered.spacing.nodeNodeBetweenLayers': `${m.gaps.layers}`,
  'elk.layered.spacing.edgeNodeBetweenLayers': `${m.gaps.turnAndBox}`,
  'elk.layered.spacing.edgeEdgeBetweenLayers': `${m.gaps.edges}`,
});

const portOf = (node: string, way: 'in' | 'out'): string => `${node} ${way}`;

/** A box where everything arrives at one point and leaves from another: edges branch and join like lines. */
const boxOf = (id: string, { width, height }: Extent, down: boolean): ElkNode => ({
  id,
  width,
  height,
  layoutOptions: { 'elk.portConstraints': 'FIXED_POS' },
  ports: [
    { id: portOf(id, 'in'), ...(down ? { x: width / 2, y: 0 } : { x: 0, y: height / 2 }) },
    { id: portOf(id, 'out'), ...(down ? { x: width / 2, y: height } : { x: width, y: height / 2 }) },
  ],
});

/** Labels need less room along the flow than boxes, where arrows arrive, so ELK gets them without their ends. */
const shortened = ({ width, height }: Extent, down: boolean): Extent =>
  down ? { width, height: height - 2 * m.labelEnd } : { width: width - 2 * m.labelEnd, height };

const graphOf = ({ nodes, edges }: Pipeline, plan: Plan): ElkNode => {
  const step = new Map(nodes.map(({ id }, at) => [id, at]));
  const toNext = (from: string, to: string): boolean => (step.get(to) ?? 0) - (step.get(from) ?? 0) === 1;
  return {
    id: 'whole pipeline',
    layoutOptions: optionsOf(plan),
    children: nodes.map((node) => boxOf(node.id, plan.sizes.boxExtent(node), plan.down)),
    edges: edges.map((edge, at): ElkExtendedEdge => {
      const label = plan.sizes.labelExtent(edge);
      return {
        id: `edge ${at}`,
        sources: [portOf(edge.from, 'out')],
        targets: [portOf(edge.to, 'in')],
        // ELK leaves out labels without a text.
        labels: label.width === 0 ? [] : [{ text: edge.carries, ...shortened(label, plan.down) }],
        layoutOptions: toNext(edge.from, edge.to) ? { 'elk.layered.priority.straightness': '10' } : {},
      };
    }),
  };
};

/** A pipeline with a place for every node, label and edge; each kind in the order given. */
export const placed = (pipeline: Pipeline, plan: Plan): Promise<ElkNode> => elk.layout(graphOf(pipeline, plan));
