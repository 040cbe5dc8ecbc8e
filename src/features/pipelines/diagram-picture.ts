import type { ElkExtendedEdge, ElkNode, ElkShape } from 'elkjs/lib/elk.bundled.js';
import * as m from './diagram-measures.ts';
import type { Plan } from './elk-graph.ts';
import type {
  Box,
  EdgePlace,
  NodePlace,
  Pipeline,
  PipelineEdge,
  PipelineLayout,
  PipelineNode,
} from './pipeline-layout.ts';
import type { Point, TextRow } from './pipeline-layout.ts';
import { bevelled } from './polyline.ts';

type Text = { readonly text: string; readonly size: number };

/** Rows one below the other around a height, all at one `x`. */
const rowsAround = ({ x, y }: Point, texts: readonly Text[]): readonly TextRow[] => {
  let top = y - (texts.reduce((sum, { size }) => sum + size, 0) * m.leading) / 2;
  return texts.map(({ text, size }) => {
    const row = { x, y: Math.round((top + size * m.baseline) * 10) / 10, text };
    top += size * m.leading;
    return row;
  });
};

const middleOf = ({ x, y, width, height }: Box): Point => ({ x: x + width / 2, y: y + height / 2 });

/** Whole units, so that what meets in the layout still meets in the drawing. */
const rounded = ({ x, y }: Point): Point => ({ x: Math.round(x), y: Math.round(y) });

const boxOf = ({ x = 0, y = 0, width = 0, height = 0 }: ElkShape): Box => ({ ...rounded({ x, y }), width, height });

const nodePlace = (shape: ElkShape, node: PipelineNode, { sizes }: Plan): NodePlace => {
  const box = boxOf(shape);
  const names = sizes.name(node).map((text) => ({ text, size: m.nameSize }));
  const notes = sizes.note(node).map((text) => ({ text, size: m.noteSize }));
  const rows = rowsAround(middleOf(box), [...names, ...notes]);
  return { id: node.id, box, name: rows.slice(0, names.length), note: rows.slice(names.length) };
};

const labelPlace = ({ x = 0, y = 0 }: ElkShape, edge: PipelineEdge, { down, sizes }: Plan): EdgePlace['label'] => {
  const box = { ...rounded(down ? { x, y: y - m.labelEnd } : { x: x - m.labelEnd, y }), ...sizes.labelExtent(edge) };
  const texts = sizes.label(edge).map((text) => ({ text, size: m.labelSize }));
  const middle = middleOf(box);
  return {
    box,
    anchor: down ? 'start' : 'middle',
    rows: rowsAround(down ? { x: box.x, y: middle.y } : middle, texts),
  };
};

/** The head of an arrow at the end of a path, along its last part. */
const arrowAt = (path: readonly Point[]): readonly Point[] => {
  const [before, tip] = path.slice(-2);
  if (!before || !tip) return [];
  const along = { x: Math.sign(tip.x - before.x), y: Math.sign(tip.y - before.y) };
  const back = { x: tip.x - along.x * m.arrow.length, y: tip.y - along.y * m.arrow.length };
  return [
    tip,
    { x: back.x + along.y * m.arrow.half, y: back.y - along.x * m.arrow.half },
    { x: back.x - along.y * m.arrow.half, y: back.y + along.x * m.arrow.half },
  ];
};

const edgePlace = (placed: ElkExtendedEdge, edge: PipelineEdge, plan: Plan): EdgePlace => {
  const corners = (placed.sections ?? []).flatMap(({ startPoint, bendPoints = [], endPoint }) => [
    startPoint,
    ...bendPoints,
    endPoint,
  ]);
  const path = bevelled(corners.map(rounded), m.corner);
  return { ...edge, path, arrow: arrowAt(path), label: labelPlace(placed.labels?.[0] ?? {}, edge, plan) };
};

/** Turns a placed pipeline into boxes, polylines and rows of text. */
export const picture = (placed: ElkNode, { nodes, edges }: Pipeline, plan: Plan): PipelineLayout => ({
  width: Math.ceil(placed.width ?? 0),
  height: Math.ceil(placed.height ?? 0),
  nodes: nodes.map((node, at) => nodePlace(placed.children?.[at] ?? {}, node, plan)),
  edges: edges.map((edge, at) => edgePlace(placed.edges?.[at] ?? { id: '', sources: [], targets: [] }, edge, plan)),
});
