import type { Point } from './pipeline-layout.ts';

const distance = (a: Point, b: Point): number => Math.hypot(a.x - b.x, a.y - b.y);

const isStraight = (a: Point, b: Point, c: Point): boolean =>
  Math.abs((b.x - a.x) * (c.y - b.y) - (b.y - a.y) * (c.x - b.x)) < 0.01;

/** Leaves out points that do not change the line. */
const simplified = (points: readonly Point[]): readonly Point[] =>
  points
    .filter((point, at) => {
      const before = points[at - 1];
      return !before || distance(before, point) > 0.01;
    })
    .filter((point, at, all) => {
      const [before, after] = [all[at - 1], all[at + 1]];
      return !before || !after || !isStraight(before, point, after);
    });

const towards = (from: Point, to: Point, length: number): Point => {
  const share = length / distance(from, to);
  return { x: from.x + (to.x - from.x) * share, y: from.y + (to.y - from.y) * share };
};

/** Cuts the right-angled corners of a polyline at 45°, each by at most `size` and half of its sides. */
export const bevelled = (corners: readonly Point[], size: number): readonly Point[] => {
  const points = simplified(corners);
  return simplified(
    points.flatMap((point, at) => {
      const [before, after] = [points[at - 1], points[at + 1]];
      if (!before || !after) return [point];
      const most = Math.min(size, distance(before, point) / 2, distance(point, after) / 2);
      return [towards(point, before, most), towards(point, after, most)];
    }),
  );
};
