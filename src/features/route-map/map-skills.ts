import { skillName } from '../../domain/names.ts';
import type { MapSkill, RouteMap } from './route-map.ts';
import type { Catalog } from '../../domain/types.ts';

/** The skills of a catalog as stations of the map. `demand`: how many postings name each, by id. */
export const mapSkillsOf = (catalog: Catalog, demand: ReadonlyMap<string, number>): readonly MapSkill[] =>
  [...catalog.skills.values()].map((skill) => ({
    id: skill.id,
    name: skillName(skill),
    layers: skill.layers,
    demand: demand.get(skill.id) ?? 0,
  }));

/**
 * The stations most postings ask for, on lines where at least two of them stand: enough for a small map. About `count`
 * of them: those as wanted as the last one come too.
 */
export const busiest = (skills: readonly MapSkill[], count: number): readonly MapSkill[] => {
  const demands = skills.map(({ demand }) => demand).toSorted((a, b) => b - a);
  const least = Math.max(2, demands[count - 1] ?? 0);
  const wanted = skills.filter(({ demand }) => demand >= least);
  const mainLayers = Map.groupBy(wanted, ({ layers: [home] }) => home);
  return wanted.filter(({ layers: [home] }) => (mainLayers.get(home)?.length ?? 0) > 1);
};

/** How far the map reaches to the right, when it does not fill its width. */
export const reachOf = ({ lines, stations }: RouteMap): number =>
  Math.max(
    ...stations.map(({ label: { box } }) => box.x + box.width),
    ...stations.map(({ shape }) => shape.x + shape.width),
    ...lines.flatMap(({ path }) => path.map(({ x }) => x)),
  );
