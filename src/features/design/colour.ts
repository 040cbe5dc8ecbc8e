/** Red, green and blue. */
export type Rgb = readonly [number, number, number];

/** A channel as the amount of light it stands for, 0 to 1 (IEC 61966-2-1). */
const linearChannel = (byte: number): number => {
  const part = byte / 255;
  return part <= 0.04045 ? part / 12.92 : ((part + 0.055) / 1.055) ** 2.4;
};

/** The light of a colour `#rrggbb`, channel by channel. */
export const linearRgb = (colour: string): Rgb => {
  const [red, green, blue] = [1, 3, 5].map((at) => linearChannel(Number.parseInt(colour.slice(at, at + 2), 16)));
  if (red === undefined || green === undefined || blue === undefined || Number.isNaN(red + green + blue))
    throw new Error(`${colour}: not a colour as #rrggbb`);
  return [red, green, blue];
};

/** https://www.w3.org/TR/WCAG22/#dfn-relative-luminance */
const luminance = (colour: string): number => {
  const [red, green, blue] = linearRgb(colour);
  return 0.2126 * red + 0.7152 * green + 0.0722 * blue;
};

/** How far apart two colours are in lightness, 1 to 21: https://www.w3.org/TR/WCAG22/#dfn-contrast-ratio */
export const contrast = (one: string, other: string): number => {
  const [darker = 0, lighter = 0] = [luminance(one), luminance(other)].toSorted((a, b) => a - b);
  return (lighter + 0.05) / (darker + 0.05);
};

/** `5.41`: never more than it is. */
export const contrastInWords = (one: string, other: string): string =>
  (Math.floor(contrast(one, other) * 100) / 100).toFixed(2);
