import type { HTMLElement } from 'node-html-parser';

/** What a built page says of itself in its head. */
export type PageFacts = {
  readonly address: string;
  readonly title: string;
  readonly summary: string;
  /** What the page is, in a word; nothing for a list or a tool. */
  readonly kind: string | undefined;
};

const summaryIn = (json: string): string | undefined => {
  const { '@graph': things }: { readonly '@graph': readonly { readonly description?: string }[] } = JSON.parse(json);
  return things.find(({ description }) => description)?.description;
};

/** The facts of a page, or nothing when search engines are asked to leave it out. */
export const factsOf = (page: HTMLElement): PageFacts | undefined => {
  if (page.querySelector('meta[name="robots"]')) return undefined;
  const meta = (name: string): string | undefined =>
    page.querySelector(`meta[property="${name}"]`)?.getAttribute('content');
  const things = page.querySelector('script[type="application/ld+json"]')?.text ?? '{"@graph":[]}';
  return {
    address: meta('og:url') ?? '',
    title: meta('og:title') ?? '',
    summary: summaryIn(things) ?? meta('og:description') ?? '',
    kind: meta('article:section'),
  };
};
