/**
 * The figures of the route map's layout, for the present content. `--plan` looks for a better plan first and prints it,
 * to be put into src/features/route-map/layout/plan.ts. Usage: npm run bench:map -- [--plan] [--seconds 120]
 */
import { parseArgs } from 'node:util';
import { mentionsBySkill } from '../src/domain/evidence.ts';
import { postingsOf } from '../src/domain/postings.ts';
import { plan as presentPlan } from '../src/features/route-map/layout/plan.ts';
import { coveredLabels, displacements, qualityOf, quantile } from '../src/features/route-map/layout/quality.ts';
import { mapSkillsOf } from '../src/features/route-map/map-skills.ts';
import { type MapSkill, type RouteMap, routeMap } from '../src/features/route-map/route-map.ts';
import { readContentTree } from '../tools/content/read-tree.ts';
import { betterPlan } from './map-plan.ts';

const { values } = parseArgs({
  options: { plan: { type: 'boolean', default: false }, seconds: { type: 'string', default: '120' } },
});

const { catalog } = readContentTree('content');
const mentions = mentionsBySkill(postingsOf(catalog));
const demand = new Map(
  [...mentions].map(([id, all]) => [id, new Set(all.map(({ posting }) => posting.id)).size] as const),
);
const skills = mapSkillsOf(catalog, demand);

const plan = values.plan ? betterPlan(skills, presentPlan, Number(values.seconds)) : presentPlan;
if (values.plan) console.info(JSON.stringify(plan));

const start = performance.now();
const map = routeMap(skills, plan);
const milliseconds = performance.now() - start;
const quality = qualityOf(map);

const rounded = (value: number): number => Math.round(value * 1000) / 1000;

console.table(
  Object.fromEntries(
    quality.lines.map(({ layer, stops, bends, labelShare }) => [
      layer,
      { stops, bends, 'labels on one side': rounded(labelShare) },
    ]),
  ),
);
const { lines, turns, ...figures } = quality;
console.table({
  ...Object.fromEntries(Object.entries(figures).map(([name, value]) => [name, rounded(value)])),
  mostBends: Math.max(...lines.map(({ bends }) => bends)),
  'turns of 45°, 90°, 135°': turns.join(', '),
  coveredLabels: coveredLabels(map).length,
  milliseconds: Math.round(milliseconds),
});

/** One of every twelve skills is taken out: the map with it against the map without it. */
const sample = skills.toSorted((a, b) => (a.id < b.id ? -1 : 1)).filter((_, index) => index % 12 === 0);
const without = (skill: MapSkill): RouteMap =>
  routeMap(
    skills.filter((each) => each !== skill),
    plan,
  );
const rows = sample.map((skill) => {
  const moves = displacements(without(skill), map);
  return { skill: skill.id, median: rounded(quantile(moves, 0.5)), p90: rounded(quantile(moves, 0.9)), moves };
});
const all = rows.flatMap(({ moves }) => moves);
console.table(rows.map(({ skill, median, p90 }) => ({ skill, median, p90 })));
console.info(
  `One skill more or less, ${sample.length} skills: a station moves ${rounded(quantile(all, 0.5))} at the median, ` +
    `${rounded(quantile(all, 0.9))} at the 90th percentile, in units of a map ${map.width} wide.`,
);
