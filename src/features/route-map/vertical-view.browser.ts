import { layerLabels } from '../../domain/route-lines.ts';
import { element } from '../../ui/element.browser.ts';
import type { ListedStation } from './station-list.browser.ts';
import { railsSvg, verticalMap } from './vertical-map.ts';

/** The rows of the vertical map for these stations, drawn as VerticalMap.astro does. */
export const verticalRows = (stations: readonly ListedStation[]): readonly HTMLElement[] => {
  const byId = new Map(stations.map((station) => [station.id, station]));
  const { columns, rows } = verticalMap(stations);
  return rows.map((row) => {
    const station = row.id === undefined ? undefined : byId.get(row.id);
    const item = element('li', station ? 'stop' : 'vertical-head');
    item.dataset['layer'] = row.layer;
    item.innerHTML = railsSvg(row, columns);
    if (!station) {
      item.append(element('span', '', layerLabels[row.layer]));
      return item;
    }
    item.dataset['skill'] = station.id;
    const link = element('a', '', element('strong', '', station.name), ' ');
    link.href = station.link.href;
    if (station.demand > 0) link.append(element('span', 'text-soft', `공고 ${station.demand}건`));
    item.append(link);
    return item;
  });
};
