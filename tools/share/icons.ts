import { readFileSync, writeFileSync } from 'node:fs';
import { lightPalette } from './palette.ts';
import { drawing } from '#src/features/pictures/svg.ts';
import { face } from './font.ts';
import { toPng } from './to-png.ts';

/** Draws the icons for what cannot show `favicon.svg`: phones' home screens and programs that ask for `favicon.ico`. */

const mark = readFileSync('public/favicon.svg', 'utf8');

const square = (size: number, parts: readonly string[]): Promise<Buffer> =>
  toPng(drawing(size, size, face.family, parts));

const markOf = (size: number, margin: number): string =>
  mark.replace('<svg ', `<svg x="${margin}" y="${margin}" width="${size - 2 * margin}" height="${size - 2 * margin}" `);

/** An icon file of one PNG: a header, one entry, the picture (Microsoft, "Icons", 1995; PNG since Windows Vista). */
const ico = (size: number, png: Buffer): Buffer => {
  const head = Buffer.alloc(22);
  head.writeUInt16LE(1, 2);
  head.writeUInt16LE(1, 4);
  head.set([size, size], 6);
  head.writeUInt16LE(1, 10);
  head.writeUInt16LE(32, 12);
  head.writeUInt32LE(png.length, 14);
  head.writeUInt32LE(head.length, 18);
  return Buffer.concat([head, png]);
};

const paper = `<rect width="180" height="180" fill="${lightPalette()('paper')}"/>`;
writeFileSync('public/apple-touch-icon.png', await square(180, [paper, markOf(180, 14)]));
writeFileSync('public/favicon.ico', ico(32, await square(32, [markOf(32, 0)])));
