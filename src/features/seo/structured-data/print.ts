import type { Graph, Thing } from 'schema-dts';

/** Things as the text of a JSON-LD script. No letter of it can end the script. */
export const printStructuredData = (structuredData: readonly Thing[]): string =>
  JSON.stringify({ '@context': 'https://schema.org', '@graph': structuredData } satisfies Graph).replaceAll(
    '<',
    '\\u003c',
  );
