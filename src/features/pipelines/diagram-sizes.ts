import type { PipelineEdge, PipelineNode } from './pipeline-layout.ts';
import * as m from './diagram-measures.ts';
import { rowsOf, rowsWidth } from './wrapped-text.ts';

export type Extent = { readonly width: number; readonly height: number };

/** The texts of a diagram broken into rows, and the room they take. */
export type Sizes = {
  readonly name: (node: PipelineNode) => readonly string[];
  readonly note: (node: PipelineNode) => readonly string[];
  readonly label: (edge: PipelineEdge) => readonly string[];
  readonly boxExtent: (node: PipelineNode) => Extent;
  readonly labelExtent: (edge: PipelineEdge) => Extent;
};

/** How wide the rows of boxes and labels may get. */
export type Wrap = { readonly boxes: number; readonly labels: number };

/** Sizes are even, so that halves of them are whole. */
const even = (size: number): number => 2 * Math.ceil(size / 2);

const heightOf = (rows: readonly string[], size: number): number => rows.length * size * m.leading;

/** Sizes of a diagram whose text is broken at those widths. */
export const textSizes = ({ boxes, labels }: Wrap): Sizes => {
  const name: Sizes['name'] = (node) => rowsOf(node.name, m.nameSize, boxes);
  const note: Sizes['note'] = (node) => rowsOf(node.note ?? '', m.noteSize, boxes);
  const label: Sizes['label'] = ({ carries }) => rowsOf(carries, m.labelSize, labels);
  return {
    name,
    note,
    label,
    boxExtent: (node) => {
      const width = Math.max(rowsWidth(name(node), m.nameSize), rowsWidth(note(node), m.noteSize));
      const height = heightOf(name(node), m.nameSize) + heightOf(note(node), m.noteSize);
      return {
        width: even(Math.max(m.leastBox.width, width + 2 * m.padding.x)),
        height: even(Math.max(m.leastBox.height, height + 2 * m.padding.y)),
      };
    },
    labelExtent: (edge) => ({
      width: even(rowsWidth(label(edge), m.labelSize)),
      height: even(heightOf(label(edge), m.labelSize)),
    }),
  };
};

/** Sizes of a small diagram without text. */
export const bareSizes: Sizes = {
  name: () => [],
  note: () => [],
  label: () => [],
  boxExtent: () => ({ width: m.bareBox, height: m.bareBox }),
  labelExtent: () => ({ width: 0, height: 0 }),
};
