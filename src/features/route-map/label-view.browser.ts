import { type Box, type Named, shownLabels } from './shown-labels.ts';

/** Names smaller than this many CSS pixels are not read: the weightiest are drawn at this size, the rest wait. */
const leastSize = 11;

const boxes = new WeakMap<Element, Named>();

/** How much a name matters: found or lit first, then by how large its station is. */
const [found, lit, large] = [2000, 1000, 17];
const weightOf = (station: Element, radius: number): number =>
  radius + (station.hasAttribute('data-found') ? found : 0) + (station.hasAttribute('data-on') ? lit : 0);

const namedOf = (station: SVGAElement): Named | undefined => {
  const [shape, label] = [station.querySelector('rect'), station.querySelector('text')];
  if (!shape || !label) return undefined;
  const known = boxes.get(station) ?? {
    id: station.dataset['skill'] ?? '',
    shape: shape.getBBox(),
    label: label.getBBox(),
    weight: 0,
  };
  boxes.set(station, known);
  return { ...known, weight: weightOf(station, known.shape.width) };
};

const larger = ({ x, y, width, height }: Box, times: number): Box => ({
  x: x - (width * (times - 1)) / 2,
  y: y - (height * (times - 1)) / 2,
  width: width * times,
  height: height * times,
});

/** Draws the names of a map that is shown at a scale, in CSS pixels a unit. */
export const drawLabels = (
  map: SVGSVGElement,
  scale: number,
  size: { readonly width: number; readonly height: number },
): void => {
  const times = leastSize / (Number(map.getAttribute('font-size')) * scale);
  const isFar = times > 1.1;
  map.toggleAttribute('data-far', isFar);
  map.style.setProperty('--times', `${Math.max(1, times)}`);
  const stations = [...map.querySelectorAll<SVGAElement>('a[data-skill]')];
  const grown = 0.4 + 0.6 * times;
  const named = isFar
    ? stations.flatMap((station) => namedOf(station) ?? []).map((one) => ({ ...one, shape: larger(one.shape, grown) }))
    : [];
  const least = map.hasAttribute('data-route') ? lit : large;
  const wanted = named.filter(({ weight }) => weight >= least);
  const signs = [...map.querySelectorAll('circle')].map((circle) => larger(circle.getBBox(), grown));
  const marks = [...signs, ...wanted.filter(({ weight }) => weight >= lit).map(({ shape }) => shape)];
  const places = new Map(shownLabels(wanted, times, size, marks).map((place) => [place.id, place]));
  for (const station of stations) {
    const text = station.querySelector('text');
    const place = places.get(station.dataset['skill'] ?? '');
    station.toggleAttribute('data-named', place !== undefined);
    const label = boxes.get(station)?.label;
    if (place && label)
      text?.setAttribute(
        'transform',
        `translate(${place.x - label.x * times} ${place.y - label.y * times}) scale(${times})`,
      );
    else text?.removeAttribute('transform');
  }
};
