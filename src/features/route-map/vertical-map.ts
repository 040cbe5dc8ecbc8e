import { layerLetters, layerOrder } from '../../domain/route-lines.ts';
import type { Layer } from '../../domain/types.ts';

/** A skill as a stop of the vertical map. */
export type VerticalStop = {
  readonly id: string;
  /** Home line first. */
  readonly layers: readonly Layer[];
  readonly demand: number;
};

/** A line in a row: `from` and `to` are 0, 50 or 100 per cent of the row's height. */
export type Rail = { readonly layer: Layer; readonly column: number; readonly from: number; readonly to: number };

/** A row of the vertical map: the sign where a line begins, or a stop with a ring on each of its lines. */
export type VerticalRow = {
  /** Home line of the stop, or the line that begins here. */
  readonly layer: Layer;
  readonly id: string | undefined;
  readonly rails: readonly Rail[];
  readonly rings: readonly { readonly layer: Layer; readonly column: number }[];
};

export type VerticalMap = { readonly columns: number; readonly rows: readonly VerticalRow[] };

type Place = { readonly layer: Layer; readonly stop: VerticalStop | undefined };
type Span = { readonly layer: Layer; readonly first: number; readonly last: number };

/** Stops that change to an earlier line stand first, those that change to a later one last: lines stay short. */
const turnOf = ({ layers: [home, ...others] }: VerticalStop): number => {
  const [other] = others;
  if (home === undefined || other === undefined) return 0;
  return Math.sign(layerOrder.indexOf(other) - layerOrder.indexOf(home));
};

const placesOf = (stops: readonly VerticalStop[]): readonly Place[] =>
  layerOrder.flatMap((layer) => {
    const own = stops
      .filter(({ layers: [home] }) => home === layer)
      .toSorted((a, b) => turnOf(a) - turnOf(b) || b.demand - a.demand || (a.id < b.id ? -1 : 1));
    return own.length === 0 ? [] : [{ layer, stop: undefined }, ...own.map((stop) => ({ layer, stop }))];
  });

const spansOf = (places: readonly Place[]): readonly Span[] =>
  layerOrder
    .flatMap((layer) => {
      const rows = places.flatMap((place, row) =>
        (place.stop ? place.stop.layers.includes(layer) : place.layer === layer) ? [row] : [],
      );
      const [first, last] = [rows[0], rows.at(-1)];
      return first === undefined || last === undefined ? [] : [{ layer, first, last }];
    })
    .toSorted((a, b) => a.first - b.first);

/** Each line takes the first column that is free all its way, so few stand side by side. */
const columnsOf = (spans: readonly Span[]): ReadonlyMap<Layer, number> => {
  const ends: number[] = [];
  const columns = new Map<Layer, number>();
  for (const { layer, first, last } of spans) {
    const free = ends.findIndex((end) => end < first);
    const column = free === -1 ? ends.length : free;
    ends[column] = last;
    columns.set(layer, column);
  }
  return columns;
};

/**
 * Lays stops out for a narrow screen: a row each, in the order data flows, the lines running down beside them. Any
 * number of stops fits any width, since names stand beside the lines rather than between them.
 */
export const verticalMap = (stops: readonly VerticalStop[]): VerticalMap => {
  const places = placesOf(stops);
  const spans = spansOf(places);
  const columns = columnsOf(spans);
  const columnOf = (layer: Layer): number => columns.get(layer) ?? 0;
  const rows = places.map(({ layer, stop }, row): VerticalRow => {
    const rails = spans
      .filter(({ first, last }) => first <= row && row <= last)
      .map(({ layer: other, first, last }) => ({
        layer: other,
        column: columnOf(other),
        from: first === row ? 50 : 0,
        to: last === row ? 50 : 100,
      }));
    const rings = (stop?.layers ?? [layer]).map((other) => ({ layer: other, column: columnOf(other) }));
    return { layer, id: stop?.id, rails, rings };
  });
  return { columns: Math.max(0, ...columns.values()) + 1, rows };
};

const pitch = 20;
const xOf = (column: number): number => 14 + pitch * column;

/** The lines of a row as SVG that stretches to the row's height. It holds ids of lines and numbers, nothing a visitor wrote. */
export const railsSvg = ({ id, layer, rails, rings }: VerticalRow, columns: number): string => {
  const width = xOf(columns - 1) + 14;
  const tracks = rails.map(
    (rail) =>
      `<line data-layer="${rail.layer}" x1="${xOf(rail.column)}" x2="${xOf(rail.column)}" y1="${rail.from}%" y2="${rail.to}%" stroke-width="6" class="stroke-line"/>`,
  );
  const xs = rings.map(({ column }) => xOf(column));
  const marks =
    id === undefined
      ? [
          `<circle data-layer="${layer}" cx="${xs[0]}" cy="50%" r="11" class="fill-line"/>`,
          `<text x="${xs[0]}" y="50%" dy="0.36em" text-anchor="middle" class="fill-card text-xs font-bold">${layerLetters[layer]}</text>`,
        ]
      : [
          ...(rings.length > 1
            ? [
                `<line x1="${Math.min(...xs)}" x2="${Math.max(...xs)}" y1="50%" y2="50%" stroke-width="5" class="stroke-ink"/>`,
              ]
            : []),
          ...rings.map(
            (ring) =>
              `<circle data-layer="${ring.layer}" cx="${xOf(ring.column)}" cy="50%" r="7" stroke-width="3" class="ring fill-paper ${rings.length > 1 ? 'stroke-ink' : 'stroke-line'}"/>`,
          ),
        ];
  return `<svg width="${width}" height="100%" class="rails" aria-hidden="true" focusable="false">${[...tracks, ...marks].join('')}</svg>`;
};
