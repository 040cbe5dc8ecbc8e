import { layerLetters } from '../../domain/route-lines.ts';
import type { Layer } from '../../domain/types.ts';
import type { Palette } from './palette.ts';
import { pill, type Point, row } from './svg.ts';
import { setText } from './wrap.ts';

/** A station of a picture. */
export type PictureStation = { readonly name: string; readonly layer: Layer };

/** A station passed, or one still ahead, as a disc with the letter of its line and its name below, in a column of that width. */
export const stopParts = (
  { name, layer }: PictureStation,
  isPassed: boolean,
  [x, y]: Point,
  width: number,
  colour: Palette,
): readonly string[] => {
  const set = setText(name, width - 6, [
    { size: 21, rows: 2 },
    { size: 18, rows: 2 },
    { size: 16, rows: 2 },
  ]);
  return [
    pill([x - 24, y - 24], [48, 48], {
      fill: isPassed ? colour(layer) : colour('card'),
      stroke: isPassed ? colour('paper') : colour(layer),
      width: 6,
    }),
    row(layerLetters[layer], [x, y + 8], {
      size: 22,
      fill: isPassed ? colour('card') : colour(layer),
      anchor: 'middle',
    }),
    ...set.rows.map((text, at) =>
      row(text, [x, y + 52 + at * 25], {
        size: set.size,
        fill: isPassed ? colour('ink') : colour('soft'),
        anchor: 'middle',
      }),
    ),
  ];
};
