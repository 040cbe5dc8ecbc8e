import type { Plain, Space } from './ground.ts';
import * as m from './metrics.ts';

/** How far something may move to either side before it meets one of the spaces. */
const roomAround = (spaces: readonly Space[], own: Space): readonly [number, number] => {
  let [back, on] = [Number.POSITIVE_INFINITY, Number.POSITIVE_INFINITY];
  for (const space of spaces) {
    if (space === own) continue;
    if (space.left >= own.right) on = Math.min(on, space.left - own.right - m.gap);
    else back = Math.min(back, own.left - space.right - m.gap);
  }
  return [Math.max(0, back), Math.max(0, on)];
};

const shift = (plain: Plain, by: number): void => {
  plain.x += by;
  for (const space of [plain.disc, plain.label]) {
    space.left += by;
    space.right += by;
  }
};

/** Moves a station towards the middle between its neighbours on the row as far as there is room. */
const relax = (plain: Plain, limit: number): void => {
  const { track, side, disc, label, stop } = plain;
  const edge = stop.radius + m.bendRoom;
  let [before, after] = [track.from, track.to];
  for (const { left, right } of track.discs) {
    if (right <= disc.left) before = Math.max(before, right);
    if (left >= disc.right) after = Math.min(after, left);
  }
  const rooms = [
    roomAround(track.discs, disc),
    roomAround(track.labels[side], label),
    roomAround(track.outer[side], label),
    [plain.x - track.from - edge, track.to - plain.x - edge] as const,
    [plain.x, limit - label.right] as const,
  ];
  const back = Math.min(...rooms.map(([each]) => each));
  const on = Math.min(...rooms.map(([, each]) => each));
  shift(plain, Math.max(-back, Math.min(on, (before + after) / 2 - plain.x)));
};

const rounds = 30;

/** Evens out the distances between stations, but leaves the last one of each line, which is its end. */
export const relaxAll = (plains: readonly Plain[], limit: number): void => {
  const lastOf = new Map(plains.map((plain) => [plain.track.line, plain]));
  const inner = plains.filter((plain) => lastOf.get(plain.track.line) !== plain);
  for (let round = 0; round < rounds; round += 1) for (const plain of inner) relax(plain, limit);
};
