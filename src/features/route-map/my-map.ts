import { emWidth } from '../../domain/text-width.ts';
import type { Posting } from '../../domain/postings.ts';
import { brand } from '../pictures/brand.ts';
import type { Palette } from '../pictures/palette.ts';
import { type PictureStation, stopParts } from '../pictures/stops.ts';
import { drawing, type Point, row, stroke } from '../pictures/svg.ts';
import { setText } from '../pictures/wrap.ts';

/** One's own route: the stations passed, and those left on the way to a posting. */
export type MyMap = {
  readonly known: readonly PictureStation[];
  readonly left: readonly PictureStation[];
  /** Whose posting it leads to. */
  readonly goal: string | undefined;
};

/** The size of a share image. */
export const pictureSize = { width: 1200, height: 630 } as const;

const family = "'Apple SD Gothic Neo', 'Noto Sans KR', 'Malgun Gothic', sans-serif";
const [left, right, pitch, perRow] = [80, 1120, 134, 8];
const rowsAt = [330, 490] as const;
const most = perRow * rowsAt.length;

/** What a posting still asks of somebody: of its required lines, or of all when it requires nothing. Of alternatives, one is enough. */
export const skillsLeft = ({ lines }: Posting, known: ReadonlySet<string>): readonly string[] => {
  const required = lines.filter(({ level }) => level === 'required');
  const asks = (required.length > 0 ? required : lines).flatMap((line) => line.asks);
  const missing = asks.flatMap((ask) => {
    if ('all' in ask) return ask.all.filter((id) => !known.has(id));
    if ('any' in ask) return ask.any.some((id) => known.has(id)) ? [] : ask.any.slice(0, 1);
    return [];
  });
  return [...new Set(missing)];
};

/** What the picture says, in a sentence: `12역 지나 토스뱅크까지 5역`. */
export const myMapInWords = ({ known, left: ahead, goal }: MyMap): string => {
  if (goal === undefined) return `${known.length}역을 지났어요`;
  const way = ahead.length === 0 ? `${goal}에 닿았어요` : `${goal}까지 ${ahead.length}역`;
  return known.length === 0 ? way : `${known.length}역 지나 ${way}`;
};

type Stop = PictureStation & { readonly isKnown: boolean };

/** Those passed last and those left first, as many as there is room for. */
const stopsShown = ({ known, left: ahead }: MyMap): readonly Stop[] => {
  const aheadShown = ahead.slice(0, Math.max(most - known.length, most / 2));
  const knownShown = known.slice(-(most - aheadShown.length));
  return [
    ...knownShown.map((station) => ({ ...station, isKnown: true })),
    ...aheadShown.map((station) => ({ ...station, isKnown: false })),
  ];
};

/** The way runs to the right, turns and runs back. */
const placeOf = (at: number): Point => {
  const [x, y] = [left + 36 + (at % perRow) * pitch, rowsAt[at < perRow ? 0 : 1]];
  return at < perRow ? [x, y] : [left + 36 + (perRow - 1) * pitch - (at % perRow) * pitch, y];
};

const trackParts = (stops: readonly Stop[], colour: Palette): readonly string[] =>
  stops.slice(1).map((stop, before) => {
    const [from, to] = [placeOf(before), placeOf(before + 1)];
    const turn: readonly Point[] =
      from[1] === to[1]
        ? []
        : [
            [from[0] + 44, from[1] + 44],
            [to[0] + 44, to[1] - 44],
          ];
    return stroke([from, ...turn, to], 14, stop.isKnown ? colour(stop.layer) : colour('rule'));
  });

/** One's own route as SVG, in the look of the share images and the visitor's own face. */
export const drawMyMap = (map: MyMap, siteName: string, colour: Palette): string => {
  const stops = stopsShown(map);
  const hidden = map.known.length + map.left.length - stops.length;
  const words = myMapInWords(map);
  const set = setText(words, right - left, [
    { size: 72, rows: 1 },
    { size: 56, rows: 1 },
    { size: 44, rows: 2 },
  ]);
  const more = hidden > 0 ? `그 밖 ${hidden}역` : '';
  return drawing(pictureSize.width, pictureSize.height, family, [
    `<rect width="${pictureSize.width}" height="${pictureSize.height}" fill="${colour('paper')}"/>`,
    brand(siteName, colour),
    row('내 노선도', [left, 160], { size: 34, fill: colour('soft') }),
    ...set.rows.map((text, at) => row(text, [left, 242 + at * 52], { size: set.size, fill: colour('ink') })),
    ...trackParts(stops, colour),
    ...stops.flatMap((stop, at) => stopParts(stop, stop.isKnown, placeOf(at), pitch, colour)),
    more === '' ? '' : row(more, [right - Math.round(emWidth(more) * 22), 606], { size: 24, fill: colour('soft') }),
  ]);
};
