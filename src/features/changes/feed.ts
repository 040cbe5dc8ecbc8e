/** An entry of a feed. The address is its id too: addresses of the site are never renamed. */
export type FeedEntry = {
  readonly title: string;
  readonly summary: string;
  readonly address: string;
  readonly day: string;
};

/** What a feed is: its own address, the page it follows, its name, and its entries, newest first. */
export type Feed = {
  readonly address: string;
  readonly page: string;
  readonly title: string;
  readonly entries: readonly FeedEntry[];
};

const entities: Readonly<Record<string, string>> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;' };

const escaped = (text: string): string => text.replace(/[&<>"]/g, (letter) => entities[letter] ?? letter);

/** Content knows days, Atom wants moments: a day begins at midnight in Korea. */
const moment = (day: string): string => `${day}T00:00:00+09:00`;

const entryXml = ({ title, summary, address, day }: FeedEntry): string =>
  `<entry><id>${escaped(address)}</id><title>${escaped(title)}</title><updated>${moment(day)}</updated>` +
  `<link href="${escaped(address)}"/><summary>${escaped(summary)}</summary></entry>`;

/** A feed as an Atom document (RFC 4287). It must have an entry: the newest tells when the feed changed. */
export const atomOf = ({ address, page, title, entries }: Feed): string => {
  const [newest] = entries;
  if (!newest) throw new Error('피드에 실을 글이 없습니다.');
  return [
    '<?xml version="1.0" encoding="utf-8"?>',
    `<feed xmlns="http://www.w3.org/2005/Atom" xml:lang="ko"><id>${escaped(page)}</id><title>${escaped(title)}</title>`,
    `<updated>${moment(newest.day)}</updated><author><name>${escaped(title)}</name></author>`,
    `<link rel="self" href="${escaped(address)}"/><link href="${escaped(page)}"/>`,
    ...entries.map(entryXml),
    '</feed>\n',
  ].join('\n');
};
