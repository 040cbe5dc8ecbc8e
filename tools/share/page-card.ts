import { parse } from 'node-html-parser';
import { layersCalled, type ShareCard, sharePath } from '#src/features/seo/share-card.ts';

/**
 * The card a built page asks for in its meta tags; nothing when it asks for none.
 * @throws when the tags say something else than the picture's address was made of.
 */
export const cardOfPage = (html: string): ShareCard | undefined => {
  const head = parse(html.slice(0, html.indexOf('</head>')));
  const said = (property: string): readonly string[] =>
    head.querySelectorAll(`meta[property="${property}"]`).map((meta) => meta.getAttribute('content') ?? '');
  const [address] = said('og:image');
  if (address === undefined) return undefined;
  const [title = ''] = said('og:title');
  const [kicker] = said('article:section');
  const card = { title, kicker, layers: layersCalled(said('article:tag')) };
  if (!address.endsWith(sharePath(card)))
    throw new Error(`${address}: '${title}'의 공유 그림은 ${sharePath(card)}이어야 합니다.`);
  return card;
};
