import { layerOrder } from '../../domain/route-lines.ts';
import type { Layer } from '../../domain/types.ts';

/** A station as the lists of the page tell it. */
export type ListedStation = {
  readonly id: string;
  readonly name: string;
  /** Home line first. */
  readonly layers: readonly Layer[];
  readonly demand: number;
  /** Its entry in the list of its home line. */
  readonly link: HTMLAnchorElement;
};

const isLayer = (text: string | undefined): text is Layer => layerOrder.some((layer) => layer === text);

/** The stations of the lists inside an element, each once, by id. */
export const stationsIn = (root: ParentNode): ReadonlyMap<string, ListedStation> => {
  const found = new Map<string, ListedStation>();
  for (const entry of root.querySelectorAll<HTMLElement>('[data-strips] .station')) {
    const id = entry.dataset['skill'] ?? '';
    const link = entry.querySelector('a');
    if (!link || found.has(id)) continue;
    const layers = (entry.dataset['layers'] ?? '').split(' ').filter(isLayer);
    const name = link.querySelector('strong')?.textContent ?? id;
    found.set(id, { id, name, layers, demand: Number(entry.dataset['demand'] ?? 0), link });
  }
  return found;
};
