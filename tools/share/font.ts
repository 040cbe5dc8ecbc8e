import { readFileSync } from 'node:fs';

/** The face of the share images. It stays on the machine that builds. */
export const face = { file: 'tools/share/font/route-map-sans-bold.otf', family: 'Route Map Sans' } as const;

/** Where the table of that name begins in an OpenType file. */
const tableAt = (font: DataView, name: string): number => {
  const tables = font.getUint16(4);
  for (let record = 12; record < 12 + tables * 16; record += 16) {
    const tag = [0, 1, 2, 3].map((at) => String.fromCharCode(font.getUint8(record + at))).join('');
    if (tag === name) return font.getUint32(record + 8);
  }
  throw new Error(`${face.file}: no table ${name}`);
};

/**
 * The code points a font draws, read from its character map of format 4: runs of codes, each with a shift to glyph
 * numbers or a list of them (OpenType specification, "cmap"). The face is cut to the first 65,536 codes, so no other
 * format is needed.
 */
export const codePointsOf = (file: string): ReadonlySet<number> => {
  const font = new DataView(Uint8Array.from(readFileSync(file)).buffer);
  const cmap = tableAt(font, 'cmap');
  const map = cmap + font.getUint32(cmap + 8);
  if (font.getUint16(map) !== 4) throw new Error(`${file}: the first character map is not of format 4`);
  const half = font.getUint16(map + 6);
  const codes = new Set<number>();
  for (let run = 0; run < half; run += 2) {
    const end = font.getUint16(map + 14 + run);
    const start = font.getUint16(map + 16 + half + run);
    const shift = font.getUint16(map + 16 + 2 * half + run);
    const listAt = map + 16 + 3 * half + run;
    const list = font.getUint16(listAt);
    for (let code = start; code <= end && code < 0xffff; code += 1) {
      const glyph = list === 0 ? (code + shift) & 0xffff : font.getUint16(listAt + list + 2 * (code - start));
      if (glyph !== 0) codes.add(code);
    }
  }
  return codes;
};

/** The letters of a text the face cannot draw, each once. */
export const lettersMissing = (text: string, codes: ReadonlySet<number>): readonly string[] => [
  ...new Set([...text].filter((letter) => !codes.has(letter.codePointAt(0) ?? 0))),
];
