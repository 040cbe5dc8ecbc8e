/** A heading one may jump to. */
export type Heading = { readonly id: string; readonly text: string };

const decode = (html: string): string =>
  html
    .replace(/<[^>]*>/g, '')
    .replaceAll('&lt;', '<')
    .replaceAll('&gt;', '>')
    .replaceAll('&quot;', '"')
    .replaceAll('&#39;', "'")
    .replaceAll('&amp;', '&')
    .replace(/\s+/g, ' ')
    .trim();

/** The second-level headings with an id in rendered HTML, in their order. */
export const headingsIn = (html: string): readonly Heading[] =>
  [...html.matchAll(/<h2\b[^>]*?\sid="([^"]+)"[^>]*>([\s\S]*?)<\/h2>/g)].map(([, id = '', text = '']) => ({
    id,
    text: decode(text),
  }));

/** The text of the first-level heading in rendered HTML. */
export const titleIn = (html: string): string => decode(/<h1\b[^>]*>([\s\S]*?)<\/h1>/.exec(html)?.[1] ?? '');
