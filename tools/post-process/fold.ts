const property = /@property (--[\w-]+)\{syntax:"[^"]*";inherits:false;initial-value:([^}]*)\}/g;

/** What Tailwind gives its variables where `@property` is unknown; nothing is left of it once they are gone. */
const emptyFallback = /@layer properties\{@supports [^{}]*\{[^{}]*\{\}\}\}/;

/** `0.5` as `.5`, without the noise of binary fractions. */
const shortest = (value: number): string => String(Number(value.toFixed(5))).replace(/^(-?)0\./, '$1.');

/** Writes a variable as its value and leaves out where it is set. */
const without = (css: string, name: string, value: string): string =>
  css.replaceAll(`var(${name})`, () => value).replaceAll(new RegExp(`(?<![\\w-])${name}:[^;}]*;?`, 'g'), '');

/** Sums whose parts are all known. */
const reckoned = (css: string): string => {
  const next = css
    .replaceAll(/calc\((-?[\d.]+)(rem|em|px|)\*(-?[\d.]+)\)/g, (_, size: string, unit: string, times: string) => {
      const product = Number(size) * Number(times);
      return product === 0 ? '0' : shortest(product) + unit;
    })
    .replaceAll(/calc\(([\d.]+) - ([\d.]+)\)/g, (_, from: string, less: string) =>
      shortest(Number(from) - Number(less)),
    );
  return next === css ? css : reckoned(next);
};

/**
 * A page's styles with Tailwind's variables written as the values they have: the unit of spacing, and those variables
 * that no rule of the page gives another value than the initial one. Half a kilobyte that every page would carry.
 */
export const folded = (css: string): string => {
  let text = css;
  for (const [rule, name = '', initial = ''] of css.matchAll(property)) {
    const rest = text.replace(rule, '');
    const set = [...rest.matchAll(new RegExp(`(?<![\\w-])${name}:([^;}]*)`, 'g'))];
    if (set.every(([, value]) => value === initial)) text = without(rest, name, initial);
  }
  const [, spacing] = /(?<![\w-])--spacing:([^;}]*)/.exec(text) ?? [];
  if (spacing !== undefined) text = without(text, '--spacing', spacing);
  return reckoned(text.replace(emptyFallback, '')).replaceAll(/;(?=\})/g, '');
};
