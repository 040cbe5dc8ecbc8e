import type { Point } from './route-map.ts';

/** The station an arrow key goes to: the nearest one in its direction, those straight ahead before those aside. */
export const nextStation = <Place extends Point>(
  here: Point,
  places: readonly Place[],
  x: number,
  y: number,
): Place | undefined => {
  const reach = (place: Point): number => {
    const [right, down] = [place.x - here.x, place.y - here.y];
    const [ahead, aside] = [right * x + down * y, Math.abs(right * y) + Math.abs(down * x)];
    return ahead <= 0 || aside > 2 * ahead ? Number.POSITIVE_INFINITY : ahead + 2 * aside;
  };
  const nearest = places.toSorted((a, b) => reach(a) - reach(b))[0];
  return nearest && Number.isFinite(reach(nearest)) ? nearest : undefined;
};
