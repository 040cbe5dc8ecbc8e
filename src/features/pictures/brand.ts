import type { Palette } from './palette.ts';
import { pill, row, stroke } from './svg.ts';

/** The mark of the site as BrandMark.astro and favicon.svg draw it, with the site's name beside it unless it is the title. */
export const brand = (name: string | undefined, colour: Palette): string =>
  [
    '<g transform="translate(80 58) scale(1.5)">',
    stroke(
      [
        [2, 24],
        [10, 24],
        [22, 8],
        [30, 8],
      ],
      4,
      colour('store'),
    ),
    stroke(
      [
        [2, 8],
        [10, 8],
        [22, 24],
        [30, 24],
      ],
      4,
      colour('stream'),
    ),
    pill([11, 11], [10, 10], { fill: colour('card'), stroke: colour('ink'), width: 3 }),
    '</g>',
    name === undefined ? '' : row(name, [142, 93], { size: 30, fill: colour('ink') }),
  ].join('');
