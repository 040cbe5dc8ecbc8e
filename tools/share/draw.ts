import { kickerOf, type ShareCard } from '#src/features/seo/share-card.ts';
import { brand } from '#src/features/pictures/brand.ts';
import type { Palette } from '#src/features/pictures/palette.ts';
import { drawing, row } from '#src/features/pictures/svg.ts';
import { setText } from '#src/features/pictures/wrap.ts';
import { siteName } from '#src/site.ts';
import { face } from './font.ts';
import { factPicture } from './facts.ts';
import { pictureOf } from './pictures.ts';

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

/** Above or beside what was found out. */
const titleSizesWithFact = [
  { size: 72, rows: 1 },
  { size: 60, rows: 1 },
  { size: 52, rows: 2 },
  { size: 44, rows: 2 },
  { size: 38, rows: 2 },
];

type TitleRow = { readonly text: string; readonly size: number; readonly height: number; readonly fill: string };

/** The rows under a title: what stands in brackets at its end, what the page found out. */
const rowsBelow = (
  subtitle: string | undefined,
  fact: string | undefined,
  room: number,
  colour: Palette,
): readonly TitleRow[] => {
  const small = fact === undefined ? 44 : 34;
  const subtitleRows = subtitle ? setText(subtitle, room, [{ size: small, rows: 1 }]).rows : [];
  const factSet = fact
    ? setText(fact, room, [
        { size: 50, rows: 1 },
        { size: 38, rows: 2 },
      ])
    : undefined;
  return [
    ...subtitleRows.map((text) => ({ text, size: small, height: small * 1.4, fill: colour('soft') })),
    ...(factSet?.rows ?? []).map((text) => ({
      text,
      size: factSet?.size ?? 0,
      height: (factSet?.size ?? 0) * 1.5,
      fill: colour('link'),
    })),
  ];
};

/** A title in its rows; what stands in brackets at its end takes a smaller row of its own. */
const titleBlock = (card: ShareCard, room: number, middle: number, colour: Palette): readonly string[] => {
  const { title, fact } = card;
  const kicker = kickerOf(card);
  const [, main = title, subtitle] = /^(.+?) \(([^()]+)\)$/.exec(title) ?? [];
  const set = setText(main, room, fact ? titleSizesWithFact : subtitle ? titleSizesAbove : titleSizes);
  const rows: readonly TitleRow[] = [
    ...(kicker ? [{ text: kicker, size: 34, height: 50, fill: colour('soft') }] : []),
    ...set.rows.map((text) => ({ text, size: set.size, height: set.size * 1.22, fill: colour('ink') })),
    ...rowsBelow(subtitle, fact?.words, room, colour),
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
  const picture = card.fact
    ? factPicture(card.fact, card.layers, colour)
    : { ...pictureOf(card.layers, card.kind === 'skill', colour), middle };
  const { width, height } = cardSize;
  return drawing(width, height, face.family, [
    `<rect width="${width}" height="${height}" fill="${colour('paper')}"/>`,
    ...picture.parts,
    brand(card.title === siteName ? undefined : siteName, colour),
    ...titleBlock(card, picture.room, picture.middle, colour),
  ]);
};
