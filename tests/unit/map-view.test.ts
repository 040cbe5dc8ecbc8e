import assert from 'node:assert/strict';
import { test } from 'node:test';
import { nextStation } from '#src/features/route-map/next-station.ts';
import { fromRouteFragment, toRouteFragment } from '#src/domain/route-link.ts';
import { type Named, shownLabels } from '#src/features/route-map/shown-labels.ts';
import { railsSvg, verticalMap } from '#src/features/route-map/vertical-map.ts';
import { centredOn, largestScale, wholeScale, zoomedAt } from '#src/features/route-map/view-box.ts';

const map = { width: 1600, height: 2400 };
const box = { width: 400, height: 300 };

test('zooming keeps the point under the pointer and stays between the whole map and the largest', () => {
  const view = { scale: 0.5, left: 100, top: 200 };
  const point = { x: 50, y: 120 };
  for (const scale of [0.4, 0.8, 2]) {
    const next = zoomedAt(view, scale, point, map, box);
    assert.ok(Math.abs((next.left + point.x) / next.scale - (view.left + point.x) / view.scale) < 1e-9);
    assert.ok(Math.abs((next.top + point.y) / next.scale - (view.top + point.y) / view.scale) < 1e-9);
  }
  assert.equal(zoomedAt(view, 0.001, point, map, box).scale, wholeScale(map, box));
  assert.equal(zoomedAt(view, 99, point, map, box).scale, largestScale);
});

test('a map narrower than its box stands in the middle, and grows from under the pointer all the same', () => {
  const whole = wholeScale(map, box);
  const side = (box.width - map.width * whole) / 2;
  const point = { x: side + 100 * whole, y: 150 };
  const next = zoomedAt({ scale: whole, left: 0, top: 0 }, 1, point, map, box);
  assert.ok(Math.abs(next.left + point.x - 100) < 1e-9);
});

test('a station is brought to the middle of the box', () => {
  assert.deepEqual(centredOn({ x: 800, y: 1200 }, 1, map, box), { scale: 1, left: 600, top: 1050 });
});

test('arrow keys go to the nearest station ahead, and nowhere from the edge', () => {
  const places = [
    { id: 'ahead', x: 100, y: 10 },
    { id: 'aside', x: 60, y: 100 },
    { id: 'behind', x: -20, y: 0 },
  ];
  assert.equal(nextStation({ x: 0, y: 0 }, places, 1, 0)?.id, 'ahead');
  assert.equal(nextStation({ x: 0, y: 0 }, places, 0, 1)?.id, 'aside');
  assert.equal(nextStation({ x: 0, y: 0 }, places, -1, 0)?.id, 'behind');
  assert.equal(nextStation({ x: 0, y: 0 }, places, 0, -1), undefined);
});

test('from afar the weightiest names stand, none over another, over a mark or outside', () => {
  const all: readonly Named[] = Array.from({ length: 60 }, (_, at) => {
    const [x, y] = [(at % 10) * 40 + 10, Math.floor(at / 10) * 60 + 20];
    return {
      id: `s${at}`,
      shape: { x, y, width: 10, height: 10 },
      label: { x: x + 12, y, width: 30, height: 14 },
      weight: at === 33 ? 100 : at % 7,
    };
  });
  const size = { width: 420, height: 400 };
  const mark = { x: 60, y: 60, width: 80, height: 80 };
  const placed = shownLabels(all, 3, size, [mark]);
  assert.equal(placed[0]?.id, 's33');
  assert.ok(placed.length > 5 && placed.length < all.length, `${placed.length}`);
  const boxes = [mark, ...placed.map(({ x, y }) => ({ x, y, width: 90, height: 42 }))];
  for (const [at, a] of boxes.entries()) {
    assert.ok(a.x >= 0 && a.y >= 0 && a.x + a.width <= size.width && a.y + a.height <= size.height);
    for (const b of boxes.slice(at + 1))
      assert.ok(a.x >= b.x + b.width || b.x >= a.x + a.width || a.y >= b.y + b.height || b.y >= a.y + a.height);
  }
});

test('stations travel as ids behind the #, and anything else in an address is left alone', () => {
  assert.equal(toRouteFragment(['kafka', 'spark', 'kafka']), 'skills=kafka.spark');
  assert.deepEqual(fromRouteFragment('#skills=kafka.spark'), ['kafka', 'spark']);
  assert.deepEqual(fromRouteFragment('#skills=kafka.<b>..KAFKA.spark.spark'), ['kafka', 'spark']);
  assert.equal(fromRouteFragment('#lines'), undefined);
  assert.equal(fromRouteFragment(''), undefined);
});

test('the vertical map gives each station a row with a ring on each of its lines, and no two lines a column at once', () => {
  const stops = [
    { id: 'python', layers: ['language'], demand: 9 },
    { id: 'kafka', layers: ['stream', 'collect'], demand: 5 },
    { id: 'flink', layers: ['stream', 'process'], demand: 3 },
    { id: 'spark', layers: ['process', 'stream'], demand: 8 },
    { id: 'airbyte', layers: ['collect'], demand: 1 },
  ] as const;
  const { columns, rows } = verticalMap(stops);
  assert.deepEqual(
    rows.map(({ id, layer }) => id ?? layer),
    ['collect', 'airbyte', 'process', 'spark', 'stream', 'kafka', 'flink', 'language', 'python'],
  );
  for (const [at, { id, rails, rings }] of rows.entries()) {
    assert.equal(new Set(rails.map(({ column }) => column)).size, rails.length);
    assert.deepEqual(
      rings.map(({ layer }) => layer),
      stops.find((stop) => stop.id === id)?.layers ?? [rows[at]?.layer],
    );
    for (const { layer, column } of rings) assert.equal(rails.find((rail) => rail.layer === layer)?.column, column);
    // A line that goes on below this row comes in above the next.
    for (const rail of rails)
      assert.equal(
        rail.to === 100,
        rows[at + 1]?.rails.some((next) => next.layer === rail.layer && next.from === 0) ?? false,
      );
  }
  // The language begins where others have ended, so three columns do.
  assert.equal(columns, 3);
  assert.equal(verticalMap([]).rows.length, 0);
});

test('the lines of a row are drawn with the letter of a line that begins', () => {
  const { columns, rows } = verticalMap([{ id: 'kafka', layers: ['stream', 'collect'], demand: 5 }]);
  const [head, stop] = rows.map((row) => railsSvg(row, columns));
  assert.match(head ?? '', />D<\/text>/);
  assert.equal(stop?.match(/<circle/g)?.length, 2);
  assert.ok(!/NaN|undefined/.test(`${head}${stop}`));
});
