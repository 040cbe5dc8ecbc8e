import assert from 'node:assert/strict';
import { mapSkillsOf } from '#src/features/route-map/map-skills.ts';
import { test } from 'node:test';
import { mentionsBySkill } from '#src/domain/evidence.ts';
import { layerOrder } from '#src/domain/route-lines.ts';
import { postingsOf } from '#src/domain/postings.ts';
import {
  type Box,
  fontSize,
  joinRadius,
  type MapSkill,
  type MapStation,
  type Point,
  type RouteMap,
  routeMap,
  stroke,
} from '#src/features/route-map/route-map.ts';
import { readContentTree } from '../../tools/content/read-tree.ts';

type Segment = { readonly from: Point; readonly to: Point };

/** Coordinates are rounded to hundredths. */
const slack = 0.03;

const segmentsOf = (path: readonly Point[]): readonly Segment[] =>
  path.slice(1).flatMap((to, index) => {
    const from = path[index];
    return from ? [{ from, to }] : [];
  });

/** The shortest ways a joint of a path may be rounded to: between points so far before and after it. */
const chordsOf = (path: readonly Point[]): readonly Segment[] =>
  path.slice(1, -1).map((joint, index) => {
    const towards = (end: Point | undefined): Point => {
      const { x, y } = end ?? joint;
      const length = Math.hypot(x - joint.x, y - joint.y);
      const part = Math.min(joinRadius, length / 2) / length;
      return { x: joint.x + (x - joint.x) * part, y: joint.y + (y - joint.y) * part };
    };
    return { from: towards(path[index]), to: towards(path[index + 2]) };
  });

/** Where the way from a to b comes nearest to a point, 0 at a and 1 at b. */
const nearestOn = ({ from, to }: Segment, { x, y }: Point): number => {
  const [dx, dy] = [to.x - from.x, to.y - from.y];
  const square = dx * dx + dy * dy;
  return square === 0 ? 0 : Math.max(0, Math.min(1, ((x - from.x) * dx + (y - from.y) * dy) / square));
};

const distanceTo = (segment: Segment, point: Point): number => {
  const { from, to } = segment;
  const t = nearestOn(segment, point);
  return Math.hypot(from.x + t * (to.x - from.x) - point.x, from.y + t * (to.y - from.y) - point.y);
};

const grown = ({ x, y, width, height }: Box, by: number): Box => ({
  x: x - by,
  y: y - by,
  width: width + 2 * by,
  height: height + 2 * by,
});

const overlap = (a: Box, b: Box): boolean =>
  a.x < b.x + b.width - slack &&
  b.x < a.x + a.width - slack &&
  a.y < b.y + b.height - slack &&
  b.y < a.y + a.height - slack;

/** Whether a segment comes into a box: cuts the part of it inside each pair of sides (Liang and Barsky 1984). */
const enters = ({ from, to }: Segment, box: Box): boolean => {
  let [first, last] = [0, 1];
  const cut = (start: number, step: number, low: number, high: number): boolean => {
    if (step === 0) return start > low && start < high;
    const [a, b] = [(low - start) / step, (high - start) / step];
    first = Math.max(first, Math.min(a, b));
    last = Math.min(last, Math.max(a, b));
    return true;
  };
  const inner = grown(box, -slack);
  const inX = cut(from.x, to.x - from.x, inner.x, inner.x + inner.width);
  const inY = cut(from.y, to.y - from.y, inner.y, inner.y + inner.height);
  return inX && inY && first < last;
};

/** The outlines of a station: one, or several that a corridor joins. */
const outlinesOf = ({ shape, others }: MapStation): readonly Box[] => [shape, ...others];

/** The middle lines of its capsules, points if they are circles. */
const spinesOf = (station: MapStation): readonly Segment[] =>
  outlinesOf(station).map(({ y, height }) => ({
    from: { x: station.x, y: y + station.radius },
    to: { x: station.x, y: y + height - station.radius },
  }));

/** Between two upright spines. */
const spineDistance = (a: Segment, b: Segment): number =>
  Math.hypot(a.from.x - b.from.x, Math.max(0, a.from.y - b.to.y, b.from.y - a.to.y));

/** Between a spine and a piece of a line that does not cross it. */
const pieceDistance = (spine: Segment, piece: Segment): number =>
  Math.min(
    distanceTo(spine, piece.from),
    distanceTo(spine, piece.to),
    distanceTo(piece, spine.from),
    distanceTo(piece, spine.to),
  );

const pairs = <T>(list: readonly T[]): readonly (readonly [T, T])[] =>
  list.flatMap((a, index) => list.slice(index + 1).map((b) => [a, b] as const));

/** How far along a path a point on it is, or undefined off the path. Points of a path that crosses itself have several. */
const waysTo = (path: readonly Point[], point: Point): readonly number[] => {
  let way = 0;
  return segmentsOf(path).flatMap((segment) => {
    const length = Math.hypot(segment.to.x - segment.from.x, segment.to.y - segment.from.y);
    const here = way + nearestOn(segment, point) * length;
    way += length;
    return distanceTo(segment, point) < slack ? [here] : [];
  });
};

/** The smallest box around a segment. */
const boxOf = ({ from, to }: Segment): Box => ({
  x: Math.min(from.x, to.x),
  y: Math.min(from.y, to.y),
  width: Math.abs(to.x - from.x),
  height: Math.abs(to.y - from.y),
});

/** What a station takes up, with its label and some space around. */
const reachOf = ({ label, shape, others }: MapStation): Box => {
  const boxes = [label.box, shape, ...others];
  const [x, y] = [Math.min(...boxes.map((box) => box.x)), Math.min(...boxes.map((box) => box.y))];
  const right = Math.max(...boxes.map((box) => box.x + box.width));
  const bottom = Math.max(...boxes.map((box) => box.y + box.height));
  return grown({ x, y, width: right - x, height: bottom - y }, 4);
};

type Reaching = { readonly reach: Box };

/** Things that may touch each other. All others need no closer look. */
const nearPairs = <T extends Reaching>(things: readonly T[]): readonly (readonly [T, T])[] => {
  const near: (readonly [T, T])[] = [];
  for (const [index, a] of things.entries())
    for (let other = index + 1; other < things.length; other += 1) {
      const b = things[other];
      if (b && overlap(a.reach, b.reach)) near.push([a, b]);
    }
  return near;
};

const stationProblems = (map: RouteMap, skills: readonly MapSkill[]): readonly string[] => {
  const problems: string[] = [];
  const ids = map.stations.map(({ id }) => id).toSorted();
  if (
    ids.join() !==
    skills
      .map(({ id }) => id)
      .toSorted()
      .join()
  )
    problems.push('not every skill has one station');
  for (const [a, b] of nearPairs(map.stations.map((station) => ({ ...station, reach: reachOf(station) })))) {
    const apart = spinesOf(a).flatMap((one) => spinesOf(b).map((other) => spineDistance(one, other)));
    if (Math.min(...apart) < a.radius + b.radius + 4) problems.push(`${a.id} is too near ${b.id}`);
    if (overlap(a.label.box, b.label.box)) problems.push(`labels of ${a.id} and ${b.id} overlap`);
    if (outlinesOf(b).some((box) => overlap(a.label.box, box))) problems.push(`label of ${a.id} lies on ${b.id}`);
    if (outlinesOf(a).some((box) => overlap(b.label.box, box))) problems.push(`label of ${b.id} lies on ${a.id}`);
  }
  for (const station of map.stations) {
    const { id, label, rings } = station;
    const outlines = outlinesOf(station);
    if (outlines.some((box) => overlap(label.box, box))) problems.push(`label of ${id} lies on its own station`);
    if (!rings.every((ring) => outlines.some((box) => overlap(box, { ...ring, width: 1, height: 1 }))))
      problems.push(`${id} has a ring outside of its outlines`);
  }
  return problems;
};

const isAskew = ({ from, to }: Segment): boolean => {
  const [dx, dy] = [Math.abs(to.x - from.x), Math.abs(to.y - from.y)];
  return dx > slack && dy > slack && Math.abs(dx - dy) > slack;
};

const touches = (piece: Segment, station: MapStation): boolean =>
  outlinesOf(station).some((box) => enters(piece, box)) ||
  spinesOf(station).some((spine) => pieceDistance(spine, piece) < station.radius + stroke / 2);

/** A corridor joins all outlines of its station and keeps away from others and from all labels and signs. */
const corridorProblems = (map: RouteMap): readonly string[] =>
  map.stations.flatMap((station) => {
    const { id, others, corridor } = station;
    if (!corridor) return others.length > 0 ? [`${id} is in pieces`] : [];
    const joined = outlinesOf(station).filter((box) => enters(corridor, box)).length;
    const isUnder = (box: Box): boolean => enters(corridor, grown(box, 2));
    return [
      ...(joined < 1 + others.length || others.length === 0 ? [`the corridor of ${id} does not join it`] : []),
      ...(corridor.from.x === corridor.to.x ? [] : [`the corridor of ${id} is not upright`]),
      ...map.lines.filter(({ sign }) => isUnder(sign)).map(({ layer }) => `${id} has a corridor over sign ${layer}`),
      ...map.stations
        .filter((other) => isUnder(other.label.box) || (other !== station && outlinesOf(other).some(isUnder)))
        .map((other) => `the corridor of ${id} touches ${other.id}`),
    ];
  });

const pathProblems = (map: RouteMap): readonly string[] =>
  map.lines.flatMap(({ layer, path }) => {
    const pieces = segmentsOf(path);
    const drawn = [...pieces, ...chordsOf(path)];
    const itsBoxes = drawn.map((piece) => grown(boxOf(piece), 1));
    const near = (box: Box): readonly Segment[] => {
      const around = grown(box, stroke);
      return drawn.filter((_, index) => overlap(around, itsBoxes[index] ?? around));
    };
    const isUnder = (box: Box): boolean => near(box).some((piece) => enters(piece, grown(box, stroke / 2)));
    const labels = map.stations.filter(({ label }) => isUnder(label.box));
    const signs = map.lines.filter(({ sign }) => isUnder(sign));
    const foreign = map.stations.filter(
      (station) => !station.layers.includes(layer) && near(reachOf(station)).some((piece) => touches(piece, station)),
    );
    return [
      ...pieces.filter(isAskew).map(({ from }) => `${layer} runs askew at ${from.x} ${from.y}`),
      ...labels.map(({ id }) => `${layer} runs over the label of ${id}`),
      ...signs.map((line) => `${layer} runs over the sign of ${line.layer}`),
      ...foreign.map(({ id }) => `${layer} touches ${id}, which is not on it`),
    ];
  });

/** Lines may cross, but none hides another, nor itself. */
const hiddenProblems = (map: RouteMap): readonly string[] => {
  const pieces = map.lines.flatMap(({ layer, path }) =>
    segmentsOf(path).map((piece) => ({ layer, ...piece, reach: grown(boxOf(piece), stroke) })),
  );
  return nearPairs(pieces).flatMap(([a, b]) => {
    const [ax, ay] = [a.to.x - a.from.x, a.to.y - a.from.y];
    const [bx, by] = [b.to.x - b.from.x, b.to.y - b.from.y];
    const length = Math.hypot(ax, ay);
    if (Math.abs(ax * by - ay * bx) > slack * length * Math.hypot(bx, by)) return [];
    const apart = Math.abs((b.from.x - a.from.x) * ay - (b.from.y - a.from.y) * ax) / length;
    const along = ({ x, y }: Point): number => ((x - a.from.x) * ax + (y - a.from.y) * ay) / length;
    const [low, high] = [Math.min(along(b.from), along(b.to)), Math.max(along(b.from), along(b.to))];
    const shared = Math.min(length, high) - Math.max(0, low);
    return apart < stroke + 1 && shared > slack ? [`${a.layer} and ${b.layer} run on each other`] : [];
  });
};

const orderProblems = (map: RouteMap): readonly string[] => {
  const problems: string[] = [];
  const stations = new Map(map.stations.map((station) => [station.id, station]));
  for (const { layer, path, stops } of map.lines) {
    const expected = map.stations.filter(({ layers }) => layers.includes(layer)).map(({ id }) => id);
    if (stops.toSorted().join() !== expected.toSorted().join()) problems.push(`${layer} has other stations`);
    let way = 0;
    for (const id of stops) {
      const ring = stations.get(id)?.rings.find((each) => each.layer === layer);
      const next = ring ? waysTo(path, ring).find((each) => each > way) : undefined;
      if (next === undefined) problems.push(`${layer} does not pass ${id} in its order`);
      way = next ?? way;
    }
  }
  const inOrder = [...new Set(map.lines.flatMap(({ stops }) => stops))];
  if (inOrder.join() !== map.stations.map(({ id }) => id).join())
    problems.push('stations are not in the order of lines');
  return problems;
};

const frameProblems = (map: RouteMap): readonly string[] => {
  const boxes = [
    ...map.stations.flatMap((station) => [
      { of: `label of ${station.id}`, ...station.label.box },
      ...outlinesOf(station).map((box) => ({ of: station.id, ...grown(box, 2) })),
    ]),
    ...map.lines.map(({ layer, sign }) => ({ of: `sign of ${layer}`, ...sign })),
    ...map.lines.flatMap(({ layer, path }) =>
      path.map((point) => ({ of: layer, ...grown({ ...point, width: 0, height: 0 }, stroke / 2) })),
    ),
  ];
  const outside = boxes.filter(
    ({ x, y, width, height }) => x < 0 || y < 0 || x + width > map.width || y + height > map.height,
  );
  const signs = map.lines.map(({ sign }) => sign);
  const onSigns = [...map.stations.map(({ label }) => label.box), ...map.stations.flatMap(outlinesOf)].filter((box) =>
    signs.some((sign) => overlap(sign, box)),
  );
  return [
    ...outside.map(({ of }) => `${of} lies outside`),
    ...onSigns.map(() => 'something lies on a sign'),
    ...pairs(signs).flatMap(([a, b]) => (overlap(a, b) ? ['signs overlap'] : [])),
  ];
};

const letterWidth = (letter: string): number => (/\p{Script=Hangul}/u.test(letter) ? 1 : 0.65);

/** The measure the design names: 1.0 em per Hangul and 0.65 em per other letter plus 10 %. */
const widthOf = (row: string): number =>
  1.1 * fontSize * [...row].reduce((sum, letter) => sum + letterWidth(letter), 0);

const labelProblems = (map: RouteMap, skills: readonly MapSkill[]): readonly string[] => {
  const names = new Map(skills.map(({ id, name }) => [id, name]));
  return map.stations.flatMap(({ id, label: { x, anchor, lines, box } }) => {
    const start = { start: 0, middle: box.width / 2, end: box.width }[anchor];
    const problems: string[] = [];
    if (lines.join(' ') !== names.get(id)) problems.push(`${id} is labelled ${lines.join('|')}`);
    if (lines.length > 2) problems.push(`the label of ${id} has too many rows`);
    if (lines.some((row) => widthOf(row) > box.width + slack)) problems.push(`the label of ${id} is too narrow`);
    if (box.height + slack < lines.length * 1.25 * fontSize) problems.push(`the label of ${id} is too low`);
    if (Math.abs(x - box.x - start) > slack) problems.push(`the label of ${id} is anchored outside of its box`);
    return problems;
  });
};

const problemsOf = (map: RouteMap, skills: readonly MapSkill[]): readonly string[] => [
  ...stationProblems(map, skills),
  ...pathProblems(map),
  ...corridorProblems(map),
  ...hiddenProblems(map),
  ...orderProblems(map),
  ...frameProblems(map),
  ...labelProblems(map, skills),
];

const { catalog } = readContentTree('content');
const mentions = mentionsBySkill(postingsOf(catalog));
const demand = new Map([...mentions].map(([id, all]) => [id, new Set(all.map(({ posting }) => posting.id)).size]));
const present = mapSkillsOf(catalog, demand);

/** Marsaglia's xorshift (2003), so that a failing catalog comes back by its seed. */
const randomFrom = (seed: number): ((count: number) => number) => {
  let state = seed * 2654435761 + 1;
  return (count) => {
    state ^= state << 13;
    state ^= state >>> 17;
    state ^= state << 5;
    return (state >>> 0) % count;
  };
};

type Random = (count: number) => number;

const shuffled = <T>(list: readonly T[], random: Random): readonly T[] =>
  list
    .map((item) => ({ item, key: random(1e9) }))
    .toSorted((a, b) => a.key - b.key)
    .map(({ item }) => item);

const wordOf = (random: Random): string => {
  const letters = [...(['데이터베이스구글클라우드스토리지', 'abcdefghijklmnopqrstuvwxyz'][random(2)] ?? '')];
  return Array.from({ length: 1 + random(random(12) === 0 ? 40 : 11) }, () => letters[random(letters.length)]).join('');
};

/** A catalog of 1 to 10 lines of up to 60 stations; some are mostly interchanges, of up to all lines. */
const randomCatalog = (seed: number): readonly MapSkill[] => {
  const random = randomFrom(seed);
  const layers = shuffled(layerOrder, random).slice(0, 1 + random(layerOrder.length));
  const most = 1 + random(seed % 4 === 0 ? 60 : 20);
  const interchanges = 1 + random(12);
  return layers.flatMap((layer) =>
    Array.from({ length: random(most + (layer === layers[0] ? 0 : 1)) + (layer === layers[0] ? 1 : 0) }, (_, index) => {
      const others = shuffled(
        layers.filter((each) => each !== layer),
        random,
      ).slice(0, random(interchanges) === 0 ? 1 + random(random(8) === 0 ? 10 : 3) : 0);
      return {
        id: `${layer}-${index}`,
        name: Array.from({ length: 1 + random(4) }, () => wordOf(random)).join(' '),
        layers: [layer, ...others],
        demand: random(3) === 0 ? random(7) : 0,
      };
    }),
  );
};

test('the map of the present skills is sound and as wide as a page', () => {
  const map = routeMap(present);
  assert.deepEqual(problemsOf(map, present), []);
  assert.ok(map.width >= 1200 && map.width <= 1700, `it is ${map.width} wide`);
  assert.deepEqual(
    map.lines.map(({ layer }) => layer),
    layerOrder,
    'the lines are listed in the order data flows',
  );
});

test('the map of the present skills is sound with their other names', () => {
  const latin = present.map((skill) => ({ ...skill, name: catalog.skills.get(skill.id)?.name ?? skill.name }));
  assert.deepEqual(problemsOf(routeMap(latin), latin), []);
});

const randomCatalogs = Number(process.env['N'] ?? 200);

test('maps of random catalogs are sound', () => {
  for (let seed = 1; seed <= randomCatalogs; seed += 1) {
    const skills = randomCatalog(seed);
    const map = routeMap(skills);
    assert.deepEqual(problemsOf(map, skills), [], `catalog ${seed}, ${skills.length} stations`);
    const widest = Math.max(...map.stations.map(({ label }) => label.box.width));
    assert.ok(map.width < 2_400 + Math.max(0, widest - 1_000), `catalog ${seed} is ${map.width} wide`);
  }
});

test('the same skills in any order give the same map', () => {
  for (const seed of [3, 5, 8]) {
    const skills = randomCatalog(seed);
    const map = routeMap(skills);
    assert.deepEqual(routeMap(shuffled(skills, randomFrom(seed))), map);
  }
  assert.deepEqual(routeMap(present.toReversed()), routeMap(present));
});

test('radius grows with demand', () => {
  const map = routeMap(present);
  const demands = new Map(present.map(({ id, demand }) => [id, demand]));
  const plain = map.stations.filter(({ layers }) => layers.length === 1);
  for (const [a, b] of pairs(plain))
    if ((demands.get(a.id) ?? 0) < (demands.get(b.id) ?? 0)) assert.ok(a.radius <= b.radius, `${a.id} and ${b.id}`);
});

test('no skills give an empty map', () => {
  const map = routeMap([]);
  assert.deepEqual([map.lines, map.stations], [[], []]);
  assert.ok(map.width > 0 && map.height > 0);
});
