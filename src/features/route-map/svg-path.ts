import type { Point } from './route-map.ts';

const towards = (from: Point, to: Point, distance: number): Point => {
  const length = Math.hypot(to.x - from.x, to.y - from.y);
  const share = length === 0 ? 0 : Math.min(distance, length / 2) / length;
  return { x: from.x + (to.x - from.x) * share, y: from.y + (to.y - from.y) * share };
};

const inWords = ({ x, y }: Point): string => `${Math.round(x * 10) / 10} ${Math.round(y * 10) / 10}`;

/** A polyline as the `d` of an SVG path, its corners rounded by at most `radius`. */
export const roundedPath = (points: readonly Point[], radius: number): string =>
  points
    .map((point, at) => {
      const [before, after] = [points[at - 1], points[at + 1]];
      if (!before) return `M${inWords(point)}`;
      if (!after) return `L${inWords(point)}`;
      return `L${inWords(towards(point, before, radius))}Q${inWords(point)} ${inWords(towards(point, after, radius))}`;
    })
    .join('');
