export type Point = readonly [x: number, y: number];

/** A text as it may stand in SVG. */
const escaped = (text: string): string => text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;');

type TextStyle = { readonly size: number; readonly fill: string; readonly anchor?: 'middle' | 'end' };

/** A row of text on its baseline. */
export const row = (text: string, [x, y]: Point, { size, fill, anchor }: TextStyle): string =>
  `<text x="${x}" y="${y}" font-size="${size}" fill="${fill}"${anchor ? ` text-anchor="${anchor}"` : ''}>${escaped(text)}</text>`;

/** A stroke through points. */
export const stroke = (points: readonly Point[], width: number, colour: string): string =>
  `<polyline points="${points.join(' ')}" fill="none" stroke="${colour}" stroke-width="${width}" stroke-linejoin="round"/>`;

type Outline = { readonly fill: string; readonly stroke?: string; readonly width?: number };

/** A box with half-round ends, a disc when it is square. */
export const pill = (
  [x, y]: Point,
  [width, height]: Point,
  { fill, stroke: edge, width: edgeWidth }: Outline,
): string =>
  `<rect x="${x}" y="${y}" width="${width}" height="${height}" rx="${Math.min(width, height) / 2}" fill="${fill}"${edge ? ` stroke="${edge}" stroke-width="${edgeWidth}"` : ''}/>`;

/** A whole drawing, its text in the bold of a face. */
export const drawing = (width: number, height: number, family: string, parts: readonly string[]): string =>
  `<svg xmlns="http://www.w3.org/2000/svg" width="${width}" height="${height}" viewBox="0 0 ${width} ${height}" font-family="${family}" font-weight="700">${parts.join('')}</svg>`;
