import { entryOf } from '../../domain/catalog.ts';
import { fnv1a } from '../../domain/hash.ts';
import { type EntryKind, type PageKind, pageKindLabels } from '../../domain/page-kinds.ts';
import { layerOrder } from '../../domain/route-lines.ts';
import type { Catalog, Layer } from '../../domain/types.ts';
import type { ShareFact } from './share-fact.ts';

/** What the picture says that stands beside a link to a page. */
export type ShareCard = {
  readonly title: string;
  /** What the page of an entry is. Lists and views have none. */
  readonly kind?: EntryKind | undefined;
  /** The lines the page lies on, its home line first, or passes. */
  readonly layers: readonly Layer[];
  /** What the page found out. */
  readonly fact?: ShareFact | undefined;
};

/** Counts up with every change of the drawing: messengers keep a picture as long as its address stays. */
export const shareDesign = 3;

/** The card of a page. */
export const shareCard = (page: {
  readonly title: string;
  readonly kind?: PageKind | undefined;
  readonly layers: readonly Layer[];
  readonly fact?: ShareFact | undefined;
}): ShareCard => ({
  title: page.title,
  kind: page.kind === 'page' ? undefined : page.kind,
  layers: page.layers,
  fact: page.fact,
});

/** The row above the title of a card: `기술`, `공고`. */
export const kickerOf = ({ kind }: ShareCard): string | undefined => kind && pageKindLabels[kind];

/** Where a card's picture lies, from the site's root. The name says what is on it, so a new text has a new address. */
export const sharePath = (card: ShareCard): string =>
  `/share/${fnv1a(JSON.stringify([shareDesign, card.title, kickerOf(card) ?? '', card.layers, card.fact ?? null]))}.png`;

/** The home lines of skills, in the order data flows: where a route over these stations passes. */
export const layersOfSkills = (catalog: Catalog, skills: readonly string[]): readonly Layer[] => {
  const mainLayers = new Set(skills.map((id) => entryOf(catalog, 'skills', id).layers[0]));
  return layerOrder.filter((layer) => mainLayers.has(layer));
};
