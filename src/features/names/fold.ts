/** A text made comparable, with the way back to the text as given. */
export interface Folded {
  /** NFC, full-width folded, odd spaces made plain, zero-width characters gone. Letters keep their case. */
  readonly text: string;
  /** `text` in lower case, of the same length. */
  readonly lower: string;
  /** Offset in the text as given of the folded offset `index` (which may be the length). */
  readonly at: (index: number) => number;
}

// Soft hyphen, zero-width and direction marks, joiners, variation selectors, byte order mark.
const zeroWidth = /(?:\u00ad|[\u200b-\u200f\u202a-\u202e\u2060-\u2064\ufeff]|\ufe0e|\ufe0f)/;
const oddSpace = /[\u00a0\u115f\u1160\u3164\uffa0\u1680\u2000-\u200a\u2028\u2029\u202f\u205f\u3000]/;
const combining = /[\u0300-\u036f\u1160-\u11ff]/;
const odd =
  /\u00a0|\u00ad|[\u1100-\u11ff\u1680\u2000-\u200f\u2028-\u202f\u205f-\u2064\u3000\u3164\ufeff\uff01-\uff5e\uffa0]|[\u0300-\u036f]|[\ufe0e\ufe0f]/;

/** Lower case that never changes the length, so that offsets stay. */
const lowerCase = (text: string): string => {
  const lower = text.toLowerCase();
  if (lower.length === text.length) return lower;
  return Array.from(text, (char) => (char.toLowerCase().length === char.length ? char.toLowerCase() : char)).join('');
};

const foldChar = (char: string): string => {
  if (zeroWidth.test(char)) return '';
  if (oddSpace.test(char)) return ' ';
  const code = char.charCodeAt(0);
  return code >= 0xff01 && code <= 0xff5e ? String.fromCharCode(code - 0xfee0) : char;
};

const isOpenJamo = (code: number): boolean => code >= 0x1100 && code <= 0x115f;

/** End of the run of characters that NFC may join, starting at `from`. */
const clusterEnd = (text: string, from: number): number => {
  let end = from + 1;
  while (end < text.length && combining.test(text.charAt(end))) end += 1;
  return end;
};

const foldSlowly = (text: string): Folded => {
  const parts: string[] = [];
  const offsets: number[] = [];
  let at = 0;
  while (at < text.length) {
    const end = clusterEnd(text, at);
    const joins = end > at + 1 || isOpenJamo(text.charCodeAt(at));
    const piece = joins ? text.slice(at, end).normalize('NFC') : foldChar(text.charAt(at));
    for (let index = 0; index < piece.length; index += 1) offsets.push(at);
    parts.push(piece);
    at = end;
  }
  offsets.push(text.length);
  const folded = parts.join('');
  return { text: folded, lower: lowerCase(folded), at: (index) => offsets[index] ?? text.length };
};

/** Folds a text for comparing. Texts without anything odd in them, nearly all, keep their offsets and cost one look. */
export const fold = (text: string): Folded =>
  odd.test(text) ? foldSlowly(text) : { text, lower: lowerCase(text), at: (index) => index };
