import type { MapSkill, RouteMap } from './route-map.ts';
import type { Catalog } from '../../domain/types.ts';

/** The skills of a catalog as stations of the map. `demand`: how many postings name each, by id. */
export const mapSkillsOf = (catalog: Catalog, demand: ReadonlyMap<string, number>): readonly MapSkill[] =>
  [...catalog.skills.values()].map(({ id, name, layers }) => ({ id, name, layers, demand: demand.get(id) ?? 0 }));

/** The stations several postings ask for, on lines where at least two of them stand: enough for a small map. */
export const busiest = (skills: readonly MapSkill[]): readonly MapSkill[] => {
  const wanted = skills.filter(({ demand }) => demand > 1);
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
