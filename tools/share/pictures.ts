import { layerLabels, layerLetters, layerOrder } from '#src/domain/route-lines.ts';
import type { Layer } from '#src/domain/types.ts';
import type { Palette } from '#src/features/pictures/palette.ts';
import { pill, row, stroke } from '#src/features/pictures/svg.ts';
import { emWidth } from '#src/domain/text-width.ts';

/** A piece of the map under the title, and how wide a row of the title may be beside it. */
export type Picture = { readonly parts: readonly string[]; readonly room: number };

const [left, right, outside] = [80, 1128, 1220];
/** The middle of the first station: its ring begins where the title begins. */
const station = left + 36;
const lineWidth = 22;

const ring = (colour: Palette) => ({ fill: colour('card'), stroke: colour('ink'), width: 11 });

/** A line runs along the foot of the card and turns up beside the title. */
const foot = 494;
const [bend, up] = [120, right - 40];
const turnUp = (from: number, end: number) =>
  [
    [from, foot],
    [up - bend, foot],
    [up, foot - bend],
    [up, end],
  ] as const;
const roomBesideTurn = 980;

/** The sign at the end of a line: its letter and name on its colour, set by its right end. */
const sign = (layer: Layer, y: number, colour: Palette): string => {
  const [size, height] = [28, 60];
  const width = Math.round(emWidth(layerLabels[layer]) * size * 0.79) + 92;
  const x = right - width;
  return [
    pill([x, y - height / 2], [width, height], { fill: colour(layer) }),
    pill([x + 8, y - 22], [44, 44], { fill: colour('card') }),
    row(layerLetters[layer], [x + 30, y + 10], { size: 28, fill: colour(layer), anchor: 'middle' }),
    row(layerLabels[layer], [x + 66, y + 10], { size, fill: colour('card') }),
  ].join('');
};

/** A station on its line; an interchange when a second line runs beside the first. */
const stationPicture = ([home, other]: readonly Layer[], colour: Palette): Picture => {
  const second = foot + 38;
  const lower = second + 36;
  return {
    room: roomBesideTurn,
    parts: [
      ...(home ? [stroke(turnUp(-20, 96), lineWidth, colour(home)), sign(home, 84, colour)] : []),
      ...(other
        ? [
            stroke(
              [
                [-20, second],
                [700, second],
                [736, lower],
                [up, lower],
              ],
              lineWidth,
              colour(other),
            ),
            sign(other, lower, colour),
          ]
        : []),
      pill([station - 36, foot - 36], [72, other ? 110 : 72], ring(colour)),
    ],
  };
};

/** A route that begins at the first of its lines and calls at a station on each. */
const routePicture = (layers: readonly Layer[], colour: Palette): Picture => {
  const pitch = Math.min(190, (right - 20 - station) / Math.max(1, layers.length - 1));
  const stops = layers.map((layer, at) => ({ layer, x: Math.round(station + at * pitch) }));
  const size = pitch < 130 ? 20 : 26;
  const turns = (stops.at(-1)?.x ?? 0) < up - bend - 40;
  const onward = (x: number, next: number | undefined) => {
    if (next !== undefined)
      return [
        [x, foot],
        [next, foot],
      ] as const;
    return turns
      ? turnUp(x, -20)
      : ([
          [x, foot],
          [outside, foot],
        ] as const);
  };
  return {
    room: turns ? roomBesideTurn : 1040,
    parts: [
      ...stops.map(({ layer, x }, at) => stroke(onward(x, stops[at + 1]?.x), lineWidth, colour(layer))),
      ...stops.flatMap(({ layer, x }) => [
        pill([x - 36, foot - 36], [72, 72], { fill: colour(layer), stroke: colour('paper'), width: 8 }),
        row(layerLetters[layer], [x, foot + 13], { size: 36, fill: colour('card'), anchor: 'middle' }),
        row(layerLabels[layer], [x, foot + 76], { size, fill: colour(layer), anchor: 'middle' }),
      ]),
    ],
  };
};

/** All lines side by side, with one interchange over all of them. */
const networkPicture = (colour: Palette): Picture => {
  const [y, x, pitch] = [452, 984, 15];
  // Lines that bend together keep their distance on the slope when each turns tan 22.5° of it later.
  const lines = layerOrder.map((layer, at) => ({ layer, shift: at * pitch, late: at * pitch * Math.tan(Math.PI / 8) }));
  const [reach, bend] = [pitch * (layerOrder.length - 1), 90];
  return {
    room: 860,
    parts: [
      ...lines.map(({ layer, shift, late }) =>
        stroke(
          [
            [-20, y + shift],
            [x - bend + late, y + shift],
            [x + shift, y - bend + late],
            [x + shift, -20],
          ],
          10,
          colour(layer),
        ),
      ),
      pill([station - 28, y - 16], [56, reach + 32], ring(colour)),
    ],
  };
};

/** The picture of a page: its station, the route it passes, or the whole network. */
export const pictureOf = (layers: readonly Layer[], isStation: boolean, colour: Palette): Picture => {
  if (layers.length === 0) return networkPicture(colour);
  return isStation && layers.length <= 2 ? stationPicture(layers, colour) : routePicture(layers, colour);
};
