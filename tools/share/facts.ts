import { layerLabels, layerLetters } from '#src/domain/route-lines.ts';
import { levelLabels, levelOrder } from '#src/domain/levels.ts';
import { emWidth } from '#src/domain/text-width.ts';
import type { Layer, Level } from '#src/domain/types.ts';
import type { Palette } from '#src/features/pictures/palette.ts';
import { stopParts } from '#src/features/pictures/stops.ts';
import { pill, row, stroke } from '#src/features/pictures/svg.ts';
import { setText } from '#src/features/pictures/wrap.ts';
import type { ShareFact } from '#src/features/seo/share-fact.ts';

const [left, right] = [80, 1120];

/** How much ink a mark of a level has, as on the pages. */
export const inkOf = { required: 1, preferred: 0.62, used: 0.38, duty: 0.2 } as const satisfies Record<Level, number>;

/** A colour between two, in straight parts of red, green and blue. */
const mixed = (from: string, to: string, part: number): string => {
  const channels = (colour: string) => [1, 3, 5].map((at) => Number.parseInt(colour.slice(at, at + 2), 16));
  const [one, other] = [channels(from), channels(to)];
  return `#${one
    .map((value, at) =>
      Math.round(value * part + (other[at] ?? 0) * (1 - part))
        .toString(16)
        .padStart(2, '0'),
    )
    .join('')}`;
};

type Counts = Readonly<Record<Level, number>>;
type Box = { readonly x: number; readonly y: number; readonly width: number; readonly height: number };

/** A mark a posting, the darker the more binding, and pale for those that do not ask. */
const marks = (counts: Counts, total: number, { x, y, width, height }: Box, colour: Palette): readonly string[] => {
  const cell = width / Math.max(1, total);
  const parts = [`<rect x="${x}" y="${y}" width="${width}" height="${height}" fill="${colour('rule')}"/>`];
  let from = 0;
  for (const level of levelOrder) {
    const fill = mixed(colour('ink'), colour('paper'), inkOf[level]);
    const run = (counts[level] * cell).toFixed(2);
    if (counts[level] > 0)
      parts.push(
        `<rect x="${(x + from * cell).toFixed(2)}" y="${y}" width="${run}" height="${height}" fill="${fill}"/>`,
      );
    from += counts[level];
  }
  // So many that no gap would be seen are one bar.
  if (cell >= 3)
    for (let at = 1; at < total; at += 1)
      parts.push(
        `<rect x="${(x + at * cell - 0.6).toFixed(2)}" y="${y}" width="1.2" height="${height}" fill="${colour('paper')}"/>`,
      );
  return parts;
};

/** The sign of a line by its right end: its letter and name on its colour. */
const sign = (layer: Layer, end: number, y: number, colour: Palette): string => {
  const width = Math.round(emWidth(layerLabels[layer]) * 22) + 66;
  const x = end - width;
  return [
    pill([x, y - 22], [width, 44], { fill: colour(layer) }),
    pill([x + 6, y - 16], [32, 32], { fill: colour('card') }),
    row(layerLetters[layer], [x + 22, y + 8], { size: 21, fill: colour(layer), anchor: 'middle' }),
    row(layerLabels[layer], [x + 48, y + 8], { size: 22, fill: colour('card') }),
  ].join('');
};

/** The most binding skills as stations of a line that passes through the card. */
const routeParts = (fact: Extract<ShareFact, { kind: 'route' }>, colour: Palette): readonly string[] => {
  const y = 486;
  const pitch = 132;
  // Widths are told for the widest of faces; the build's own is narrower.
  const nameRoom = 1.25 * pitch;
  const stops = fact.stations.map((station, at) => ({ station, x: left + 40 + at * pitch }));
  return [
    ...stops.map(({ station, x }, at) =>
      stroke(
        [
          [at === 0 ? -20 : x, y],
          [stops[at + 1]?.x ?? 1220, y],
        ],
        14,
        colour(station.layer),
      ),
    ),
    ...stops.flatMap(({ station, x }) => stopParts(station, true, [x, y], nameRoom, colour)),
    fact.more > 0 ? row(`외 ${fact.more}개`, [right, y - 36], { size: 26, fill: colour('soft'), anchor: 'end' }) : '',
  ];
};

/** The postings as marks, how many at which level, and the lines of the skill along the foot. */
const marksParts = (
  fact: Extract<ShareFact, { kind: 'marks' }>,
  layers: readonly Layer[],
  colour: Palette,
): readonly string[] => {
  const told = levelOrder.filter((level) => fact.counts[level] > 0);
  let x = left;
  const legend = told.flatMap((level) => {
    const words = `${levelLabels[level]} ${fact.counts[level]}건`;
    const at = x;
    x += Math.round(emWidth(words) * 24) + 44;
    return [
      `<rect x="${at}" y="458" width="14" height="26" fill="${mixed(colour('ink'), colour('paper'), inkOf[level])}"/>`,
      row(words, [at + 24, 480], { size: 25, fill: colour('ink') }),
    ];
  });
  const shown = layers.slice(0, 2);
  const y = shown.length > 1 ? 536 : 548;
  return [
    ...marks(fact.counts, fact.total, { x: left, y: 388, width: right - left, height: 48 }, colour),
    ...legend,
    ...shown.map((layer, at) =>
      stroke(
        [
          [-20, y + at * 34],
          [1220, y + at * 34],
        ],
        14,
        colour(layer),
      ),
    ),
    pill([left - 4, y - 26], [52, 52 + (shown.length > 1 ? 34 : 0)], {
      fill: colour('card'),
      stroke: colour('ink'),
      width: 8,
    }),
    ...shown.map((layer, at) => sign(layer, at === 0 ? right : right - 240, y + at * 34, colour)),
  ];
};

/** What most postings ask for, a row each. */
const topParts = (fact: Extract<ShareFact, { kind: 'top' }>, colour: Palette): readonly string[] =>
  fact.rows.flatMap(({ name, layer, counts }, at) => {
    const y = 70 + at * 54;
    const set = setText(name, 260, [
      { size: 25, rows: 1 },
      { size: 20, rows: 1 },
    ]);
    const all = levelOrder.reduce((sum, level) => sum + counts[level], 0);
    return [
      pill([500, y - 19], [38, 38], { fill: colour(layer) }),
      row(layerLetters[layer], [519, y + 7], { size: 20, fill: colour('card'), anchor: 'middle' }),
      row(set.rows[0] ?? '', [552, y + 9], { size: set.size, fill: colour('ink') }),
      ...marks(counts, fact.total, { x: 780, y: y - 14, width: 270, height: 28 }, colour),
      row(`${all}`, [right, y + 9], { size: 26, fill: colour('ink'), anchor: 'end' }),
    ];
  });

/** What is drawn of a fact, and how wide and how low the title above or beside it may be. */
export const factPicture = (
  fact: ShareFact,
  layers: readonly Layer[],
  colour: Palette,
): { readonly parts: readonly string[]; readonly room: number; readonly middle: number } => {
  if (fact.kind === 'route') return { parts: routeParts(fact, colour), room: right - left, middle: 268 };
  if (fact.kind === 'marks') return { parts: marksParts(fact, layers, colour), room: right - left, middle: 250 };
  return { parts: topParts(fact, colour), room: 370, middle: 340 };
};
