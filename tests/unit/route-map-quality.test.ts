import assert from 'node:assert/strict';
import { test } from 'node:test';
import { mentionsBySkill } from '#src/domain/evidence.ts';
import { postingsOf } from '#src/domain/postings.ts';
import { plan } from '#src/features/route-map/layout/plan.ts';
import { coveredLabels, displacements, qualityOf, quantile } from '#src/features/route-map/layout/quality.ts';
import { mapSkillsOf } from '#src/features/route-map/map-skills.ts';
import {
  type MapLine,
  type MapStation,
  type Point,
  type RouteMap,
  routeMap,
} from '#src/features/route-map/route-map.ts';
import { readContentTree } from '../../tools/content/read-tree.ts';

const { catalog } = readContentTree('content');
const demand = new Map(
  [...mentionsBySkill(postingsOf(catalog))].map(([id, all]) => [
    id,
    new Set(all.map(({ posting }) => posting.id)).size,
  ]),
);
const skills = mapSkillsOf(catalog, demand);
const map = routeMap(skills);

/** What `npm run bench:map` prints. Better figures may become the new floors. */
test('the map of the present skills is as good as it was', () => {
  const quality = qualityOf(map);
  assert.ok(quality.bendsPerLine <= 5, `${quality.bendsPerLine} bends a line`);
  assert.equal(quality.octilinear, 1, 'lines are level, upright or at 45°');
  assert.deepEqual(quality.turns.slice(1), [0, 0], 'no turn is sharper than 45°');
  assert.ok(quality.crossings <= quality.straightCrossings, `${quality.crossings} crossings`);
  assert.ok(quality.corridorCrossings <= 50, `corridors lead over lines ${quality.corridorCrossings} times`);
  assert.equal(quality.comingAndGoing, 0, 'no two lines come and go');
  assert.ok(quality.spread <= 0.45, `distances spread by ${quality.spread}`);
  assert.ok(quality.pathSpread <= 0.85, `distances along the lines spread by ${quality.pathSpread}`);
  assert.deepEqual(coveredLabels(map), []);
  for (const { layer, labelShare } of quality.lines) assert.ok(labelShare >= 0.95, `${layer}: ${labelShare}`);
});

test('the map stays the same map when a skill comes or goes', () => {
  const byId = skills.toSorted((a, b) => (a.id < b.id ? -1 : 1));
  const moves = byId
    .filter((_, index) => index % 12 === 0)
    .flatMap((skill) => displacements(routeMap(skills.filter((each) => each !== skill)), map));
  assert.ok(moves.length > 4000);
  assert.ok(quantile(moves, 0.5) <= 5, `a station moves by ${quantile(moves, 0.5)} at the median`);
  assert.ok(quantile(moves, 0.9) <= 90, `and by ${quantile(moves, 0.9)} at the 90th percentile`);
});

test('the plan knows the transfer stations of today', () => {
  const transfers = skills.filter(({ layers }) => layers.length > 1).map(({ id }) => id);
  const known = transfers.filter((id) => plan.order.includes(id));
  assert.equal(new Set(plan.order).size, plan.order.length, 'each is named once');
  assert.ok(known.length >= 0.8 * transfers.length, 'look for a new plan: npm run bench:map -- --plan');
});

/** A station of these lines at a point, its label below. */
const station = (id: string, x: number, y: number, layers: MapStation['layers']): MapStation => ({
  id,
  x,
  y,
  radius: 5,
  layers,
  rings: layers.map((layer) => ({ x, y, layer })),
  shape: { x: x - 5, y: y - 5, width: 10, height: 10 },
  others: [],
  corridor: undefined,
  label: { x, y: y + 10, anchor: 'middle', lines: [id], box: { x: x - 20, y: y + 10, width: 40, height: 10 } },
});

const sign = { x: 0, y: 0, width: 0, height: 0 };
const line = (layer: MapLine['layer'], path: readonly Point[], stops: readonly string[]): MapLine => ({
  layer,
  path,
  sign,
  stops,
});
const at = (x: number, y: number): Point => ({ x, y });
const drawing = (lines: readonly MapLine[], stations: readonly MapStation[]): RouteMap => ({
  width: 500,
  height: 500,
  lines,
  stations,
});

const level = line('store', [at(0, 100), at(400, 100)], ['a', 'b', 'c']);
const onLevel = [station('a', 0, 100, ['store']), station('b', 100, 100, ['store']), station('c', 400, 100, ['store'])];

test('bends, angles and crossings are counted', () => {
  const wave = line(
    'collect',
    [at(0, 50), at(50, 50), at(150, 150), at(250, 150), at(250, 50), at(260, 20)],
    ['d', 'e'],
  );
  const quality = qualityOf(
    drawing([level, wave], [...onLevel, station('d', 0, 50, ['collect']), station('e', 260, 20, ['collect'])]),
  );
  assert.deepEqual(
    quality.lines.map(({ layer, bends, stops }) => [layer, bends, stops]),
    [
      ['store', 0, 3],
      ['collect', 4, 2],
    ],
  );
  assert.deepEqual(quality.turns, [2, 1, 0], 'two of 45°, one of 90°, one of 18°');
  assert.equal(quality.crossings, 2);
  assert.equal(quality.straightCrossings, 0);
  assert.equal(quality.comingAndGoing, 1);
  assert.ok(quality.octilinear < 1);
});

test('lines that cross twice with a shared station in between do not come and go', () => {
  const wave = line('collect', [at(50, 50), at(50, 150), at(250, 150), at(250, 50)], ['b']);
  const shared = onLevel.map((each) => (each.id === 'b' ? station('b', 100, 100, ['store', 'collect']) : each));
  assert.equal(qualityOf(drawing([level, wave], onLevel)).comingAndGoing, 1);
  assert.equal(qualityOf(drawing([level, wave], shared)).comingAndGoing, 0);
});

test('a corridor over a line that does not stop there counts', () => {
  const from = { ...station('f', 200, 50, ['collect', 'process']), corridor: { from: at(200, 50), to: at(200, 150) } };
  const own = { ...from, layers: ['store', 'collect'] as const };
  assert.equal(qualityOf(drawing([level], [...onLevel, from])).corridorCrossings, 1);
  assert.equal(qualityOf(drawing([level], [...onLevel, own])).corridorCrossings, 0);
});

test('distances spread by their standard deviation over their mean', () => {
  const quality = qualityOf(drawing([level], onLevel));
  assert.deepEqual([quality.nearest, quality.farthest], [100, 300]);
  assert.equal(quality.spread, 0.5);
});

test('covered labels and moved stations are found', () => {
  const near = station('near', 110, 103, ['store']);
  assert.deepEqual(coveredLabels(drawing([level], onLevel)), []);
  assert.deepEqual(coveredLabels(drawing([level], [...onLevel, near])).toSorted(), ['b', 'near']);
  const moved = onLevel.map((each) => (each.id === 'a' ? { ...each, x: 3, y: 104 } : each));
  assert.deepEqual(displacements(drawing([level], onLevel), drawing([level], moved)), [5, 0, 0]);
  assert.deepEqual([quantile([4, 1, 3, 2], 0.5), quantile([4, 1, 3, 2], 1), quantile([], 0.5)], [2, 4, 0]);
});
