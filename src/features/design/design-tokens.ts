/** The two looks of the site; every colour of `tokens.css` is a `light-dark()` pair. */
export const themes = ['light', 'dark'] as const;
export type Theme = (typeof themes)[number];

/** A colour in both themes, as `#rrggbb`. */
export type ColourPair = Readonly<Record<Theme, string>>;

/** The colours of a stylesheet by their names: `--color-ink: light-dark(#1c2128, #e8eaee)` is `ink`. */
export const coloursIn = (css: string): ReadonlyMap<string, ColourPair> =>
  new Map(
    [...css.matchAll(/--color-([a-z-]+):\s*light-dark\(\s*(#[0-9a-f]{6})\s*,\s*(#[0-9a-f]{6})\s*\)/g)].map(
      ([, name = '', light = '', dark = '']) => [name, { light, dark }],
    ),
  );

/** The sizes of a stylesheet in rem, by their names: `--text-sm: 0.875rem` is `text-sm`. */
export const remsIn = (css: string): ReadonlyMap<string, number> =>
  new Map([...css.matchAll(/--([a-z0-9-]+):\s*([0-9.]+)rem\b/g)].map(([, name = '', size]) => [name, Number(size)]));

/** The pixels of a rem where nobody has changed the size of text: 106.25 % of 16. */
export const remInPixels = 17;
