import { kickerOf, type ShareCard } from '#src/features/seo/share-card.ts';
import { siteName } from '#src/site.ts';
import type { Palette } from './palette.ts';
import { pictureOf } from './pictures.ts';
import { drawing, pill, row, stroke } from './svg.ts';
import { setText } from './wrap.ts';

/** The size of a share image. Messengers may cut it to 2 : 1, so text keeps to the middle 600 of its height. */
export const cardSize = { width: 1200, height: 630 } as const;

const left = 80;
/** The title stands in the middle of what the brand above and the picture below leave. */
const middle = 280;

const titleSizes = [
  { size: 140, rows: 1 },
  { size: 112, rows: 1 },
  { size: 98, rows: 1 },
  { size: 100, rows: 2 },
  { size: 88, rows: 2 },
  { size: 68, rows: 3 },
];
/** With a smaller row below. */
const titleSizesAbove = [
  { size: 140, rows: 1 },
  { size: 112, rows: 1 },
  { size: 98, rows: 1 },
  { size: 80, rows: 2 },
  { size: 66, rows: 2 },
  { size: 54, rows: 3 },
];

/** The mark of the site as BrandMark.astro and favicon.svg draw it, its corner at a point. */
export const brandMark = ([x, y]: readonly [number, number], colour: Palette): string =>
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

const brand = (title: string, colour: Palette): string =>
  brandMark([left, 58], colour) +
  (title === siteName ? '' : row(siteName, [left + 62, 93], { size: 30, fill: colour('ink') }));

/** A title in its rows; what stands in brackets at its end takes a smaller row of its own. */
const titleBlock = (card: ShareCard, room: number, colour: Palette): readonly string[] => {
  const { title } = card;
  const kicker = kickerOf(card);
  const [, main = title, subtitle] = /^(.+?) \(([^()]+)\)$/.exec(title) ?? [];
  const set = setText(main, room, subtitle ? titleSizesAbove : titleSizes);
  const subtitleRows = subtitle ? setText(subtitle, room, [{ size: 44, rows: 1 }]) : undefined;
  const rows = [
    ...(kicker ? [{ text: kicker, size: 34, height: 50, fill: colour('soft') }] : []),
    ...set.rows.map((text) => ({ text, size: set.size, height: set.size * 1.22, fill: colour('ink') })),
    ...(subtitleRows?.rows ?? []).map((text) => ({ text, size: 44, height: 62, fill: colour('soft') })),
  ];
  const height = rows.reduce((sum, each) => sum + each.height, 0);
  return rows.map(({ text, size, fill, height: own }, at) => {
    const above = rows.slice(0, at).reduce((sum, each) => sum + each.height, 0);
    // A Hangul letter stands about 0.1 em below its baseline and 0.82 em above it.
    return row(text, [left, Math.round(middle - height / 2 + above + own / 2 + size * 0.36)], { size, fill });
  });
};

/** A share image as SVG. */
export const drawCard = (card: ShareCard, colour: Palette): string => {
  const { parts, room } = pictureOf(card.layers, card.kind === 'skill', colour);
  const { width, height } = cardSize;
  return drawing(width, height, [
    `<rect width="${width}" height="${height}" fill="${colour('paper')}"/>`,
    ...parts,
    brand(card.title, colour),
    ...titleBlock(card, room, colour),
  ]);
};
