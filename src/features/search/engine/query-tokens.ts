/** The longest query that is looked at; the rest is cut with a notice. */
export const longestQuery = 200;

/** A query as it is compared: composed, lower case, without control characters and at most {@link longestQuery} long. */
export const cleanQuery = (query: string): string =>
  query
    .slice(0, longestQuery * 4)
    .toWellFormed()
    .normalize('NFC')
    .toLowerCase()
    .replace(/[\p{Cc}\p{Cf}]+/gu, ' ')
    .trim()
    .slice(0, longestQuery);

/** The words of a cleaned query. `+` and `#` stay: C++, C#. */
export const tokensOf = (query: string): readonly string[] =>
  query
    .split(/[^\p{Letter}\p{Number}\p{Mark}+#]+/u)
    .map((token) => token.replace(/^[+#]+/, ''))
    .filter((token) => token !== '');

/** A word cut where the script changes: `신입sql` → `신입`, `sql`; `kafka를` → `kafka`, `를`. */
export const scriptsOf = (token: string): readonly string[] =>
  token.match(/[\p{Script=Hangul}]+|[^\p{Script=Hangul}]+/gu) ?? [];
