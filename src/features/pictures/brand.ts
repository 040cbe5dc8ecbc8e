import type { Palette } from './palette.ts';
import { pill, type Point, row, stroke } from './svg.ts';

/** The mark of the site as BrandMark.astro and favicon.svg draw it, its corner at a point. */
export const brandMark = ([x, y]: Point, colour: Palette): string =>
  [
    `<g transform="translate(${x} ${y}) scale(1.5)">`,
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
  ].join('');

/** The mark in the upper left corner, with the site's name beside it unless it is the title. */
export const brand = (name: string | undefined, colour: Palette): string =>
  brandMark([80, 58], colour) + (name === undefined ? '' : row(name, [142, 93], { size: 30, fill: colour('ink') }));
