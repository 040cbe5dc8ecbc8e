import type { Box, EdgePlace, NodePlace, PipelineLayout, PipelineNode, Point, TextRow } from '../pipeline-layout.ts';
import type { Frame, Placed } from './frame.ts';
import type { Span } from './levels.ts';
import type { Plan } from './measure.ts';
import * as m from './metrics.ts';

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

const nodePlace = ({ item, row, start, end }: Placed, node: PipelineNode, { down, sizes }: Plan): NodePlace => {
  const across = { from: row - item.before, size: item.before + item.after };
  const box = down
    ? { x: across.from, y: start, width: across.size, height: end - start }
    : { x: start, y: across.from, width: end - start, height: across.size };
  const names = sizes.name(node).map((text) => ({ text, size: m.nameSize }));
  const notes = sizes.note(node).map((text) => ({ text, size: m.noteSize }));
  const rows = rowsAround(middleOf(box), [...names, ...notes]);
  return { id: node.id, box, name: rows.slice(0, names.length), note: rows.slice(names.length) };
};

const labelPlace = (placed: Placed | undefined, { edge }: Span, { down, sizes }: Plan): EdgePlace['label'] => {
  const { width, height } = sizes.labelExtent(edge);
  const { row, start, end } = placed ?? { row: 0, start: 0, end: 0 };
  const middle = (start + end) / 2;
  const box = down
    ? { x: row + m.labelOffset, y: middle - height / 2, width, height }
    : { x: middle - width / 2, y: row - m.labelOffset - height, width, height };
  const texts = sizes.label(edge).map((text) => ({ text, size: m.labelSize }));
  return {
    box,
    anchor: down ? 'start' : 'middle',
    rows: rowsAround(down ? { x: box.x, y: middle } : middleOf(box), texts),
  };
};

const arrowTo = ({ x, y }: Point): readonly Point[] => [
  { x, y },
  { x: x - m.arrow.length, y: y - m.arrow.half },
  { x: x - m.arrow.length, y: y + m.arrow.half },
];

/** Turns a frame into boxes, polylines and rows of text on the page. */
export const picture = (frame: Frame, nodes: readonly PipelineNode[], plan: Plan): PipelineLayout => {
  const onPage = ({ x, y }: Point): Point => (plan.down ? { x: y, y: x } : { x, y });
  const [width, height] = plan.down ? [frame.width, frame.length] : [frame.length, frame.width];
  return {
    width,
    height,
    nodes: nodes.flatMap((node) => {
      const placed = frame.placed.find(({ item }) => item.kind === 'box' && item.node === node.id);
      return placed ? [nodePlace(placed, node, plan)] : [];
    }),
    edges: [...frame.paths].map(([span, path]) => ({
      ...span.edge,
      path: path.map(onPage),
      arrow: path.slice(-1).flatMap(arrowTo).map(onPage),
      label: labelPlace(
        frame.placed.find(({ item }) => item.kind === 'label' && item.span === span),
        span,
        plan,
      ),
    })),
  };
};
