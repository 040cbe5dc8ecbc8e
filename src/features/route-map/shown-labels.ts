/** A box in units of the map. */
export type Box = { readonly x: number; readonly y: number; readonly width: number; readonly height: number };

/** A station and its name as the map holds them. */
export type Named = {
  readonly id: string;
  readonly shape: Box;
  readonly label: Box;
  /** Higher comes first when there is no room for all. */
  readonly weight: number;
};

/** Where the upper left corner of a name goes. */
export type Placed = { readonly id: string; readonly x: number; readonly y: number };

const meet = (a: Box, b: Box): boolean =>
  a.x < b.x + b.width && b.x < a.x + a.width && a.y < b.y + b.height && b.y < a.y + a.height;

/** The places around a station for a name of that size, the best first. */
const placesAround = ({ x, y, width, height }: Box, size: { width: number; height: number }, gap: number) => {
  const [middle, centre] = [y + height / 2 - size.height / 2, x + width / 2 - size.width / 2];
  return [
    { x: x + width + gap, y: middle },
    { x: x - gap - size.width, y: middle },
    { x: centre, y: y - gap - size.height },
    { x: centre, y: y + height + gap },
  ];
};

/**
 * The names that have room when all are drawn `times` as large as the map has them, as on a map seen from afar: the
 * weightiest first, each beside its station, none over another, over a mark or outside.
 */
export const shownLabels = (
  all: readonly Named[],
  times: number,
  map: { readonly width: number; readonly height: number },
  marks: readonly Box[] = [],
): readonly Placed[] => {
  const taken: Box[] = [...marks];
  return all
    .toSorted((a, b) => b.weight - a.weight || (a.id < b.id ? -1 : 1))
    .flatMap(({ id, shape, label }) => {
      const size = { width: label.width * times, height: label.height * times };
      const place = placesAround(shape, size, 3 * times)
        .map((corner) => ({ ...corner, ...size }))
        .find(
          (box) =>
            box.x >= 0 &&
            box.y >= 0 &&
            box.x + box.width <= map.width &&
            box.y + box.height <= map.height &&
            !taken.some((other) => meet(box, other)),
        );
      if (!place) return [];
      taken.push(place);
      return [{ id, x: place.x, y: place.y }];
    });
};
