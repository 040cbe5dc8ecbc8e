/** A map in a box that scrolls: `scale` is CSS pixels for a unit of the map; `left` and `top` are how far it is scrolled. */
export type View = { readonly scale: number; readonly left: number; readonly top: number };

export type Size = { readonly width: number; readonly height: number };

/** The smallest units at which names are read without help: a name of the map is 14 units high. */
export const readableScale = 0.8;
export const largestScale = 2.4;

/** The scale at which the whole map fits its box. */
export const wholeScale = (map: Size, box: Size): number =>
  Math.min(box.width / map.width, box.height / map.height, largestScale);

/** A scale the box allows: nothing smaller than the whole map, nothing larger than is of use. */
export const allowedScale = (scale: number, map: Size, box: Size): number =>
  Math.min(largestScale, Math.max(wholeScale(map, box), scale));

/** Room beside the map when it does not fill its box: it stands in the middle. */
const margin = (map: number, box: number, scale: number): number => Math.max(0, (box - map * scale) / 2);

/** The view at another scale, in which the point under the pointer stays where it is. */
export const zoomedAt = (
  view: View,
  scale: number,
  point: { readonly x: number; readonly y: number },
  map: Size,
  box: Size,
): View => {
  const next = allowedScale(scale, map, box);
  const along = (at: number, scrolled: number, mapLength: number, boxLength: number): number => {
    const unit = (at + scrolled - margin(mapLength, boxLength, view.scale)) / view.scale;
    return unit * next + margin(mapLength, boxLength, next) - at;
  };
  return {
    scale: next,
    left: along(point.x, view.left, map.width, box.width),
    top: along(point.y, view.top, map.height, box.height),
  };
};

/** The view at a scale with a point of the map in the middle of the box. */
export const centredOn = (
  point: { readonly x: number; readonly y: number },
  scale: number,
  map: Size,
  box: Size,
): View => {
  const next = allowedScale(scale, map, box);
  return {
    scale: next,
    left: point.x * next + margin(map.width, box.width, next) - box.width / 2,
    top: point.y * next + margin(map.height, box.height, next) - box.height / 2,
  };
};
