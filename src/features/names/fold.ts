/** A text made comparable, with the way back to the text as given. */
export interface Folded {
  /** NFC, full-width folded, odd spaces made plain and several made one, zero-width characters gone. Letters keep their case. */
  readonly text: string;
  /** `text` in lower case, of the same length. */
  readonly lower: string;
  /** Offset in the text as given of the folded offset `index` (which may be the length). */
  readonly at: (index: number) => number;
}

// Soft hyphen, zero-width and direction marks, joiners, byte order mark, variation selectors.
const zeroWidth = /^(?:\u00ad|[\u200b-\u200f\u202a-\u202e\u2060-\u2064\ufeff]|\ufe0e|\ufe0f)$/;
// No-break, wide and narrow spaces, line separators, and the fillers of Hangul.
const oddSpace = /^[\u00a0\u115f\u1160\u1680\u2000-\u200a\u2028\u2029\u202f\u205f\u3000\u3164\uffa0]$/;
// What has to be changed: several spaces for one, decomposed syllables, letters with accents apart, and single characters.
const odd =
  /[ \u00a0\u1680\u2000-\u200a\u202f\u205f\u3000\u3164]{2,}|[\u1100-\u115e][\u1161-\u11a7]?[\u11a8-\u11ff]?|[A-Za-z\u3040-\u30ff][\u0300-\u036f\u3099\u309a]+|\u00a0|\u00ad|[\u115f\u1160\u1680\u2000-\u200f\u2028-\u202f\u205f-\u2064\u3000\u3164\ufeff\uff01-\uff5e\uffa0]|\ufe0e|\ufe0f/g;

/** Lower case that never changes the length, so that offsets stay. */
const lowerCase = (text: string): string => {
  const lower = text.toLowerCase();
  if (lower.length === text.length) return lower;
  return Array.from(text, (char) => (char.toLowerCase().length === char.length ? char.toLowerCase() : char)).join('');
};

const foldOdd = (match: string): string => {
  const isSpace = match.startsWith(' ') || oddSpace.test(match.charAt(0));
  if (isSpace) return ' ';
  if (match.length > 1) return match.normalize('NFC');
  if (zeroWidth.test(match)) return '';
  const code = match.charCodeAt(0);
  return code >= 0xff01 && code <= 0xff5e ? String.fromCharCode(code - 0xfee0) : match;
};

/** Where a stretch of the folded text begins, in it and in the text as given. */
interface Stretch {
  readonly folded: number;
  readonly given: number;
}

const stretchAt = (stretches: readonly Stretch[], index: number): Stretch => {
  let low = 0;
  let high = stretches.length - 1;
  while (low < high) {
    const middle = (low + high + 1) >> 1;
    if ((stretches[middle]?.folded ?? 0) <= index) low = middle;
    else high = middle - 1;
  }
  return stretches[low] ?? { folded: 0, given: 0 };
};

/** Folds a text for comparing. Texts without anything odd in them keep their offsets and cost one look. */
export const fold = (text: string): Folded => {
  const parts: string[] = [];
  const stretches: Stretch[] = [{ folded: 0, given: 0 }];
  let given = 0;
  let folded = 0;
  for (const match of text.matchAll(odd)) {
    const before = text.slice(given, match.index);
    const piece = foldOdd(match[0]);
    parts.push(before, piece);
    folded += before.length;
    if (piece.length > 0) stretches.push({ folded, given: match.index });
    given = match.index + match[0].length;
    folded += piece.length;
    stretches.push({ folded, given });
  }
  if (parts.length === 0) return { text, lower: lowerCase(text), at: (index) => index };
  parts.push(text.slice(given));
  const whole = parts.join('');
  return {
    text: whole,
    lower: lowerCase(whole),
    at: (index) => {
      const stretch = stretchAt(stretches, index);
      return Math.min(text.length, stretch.given + index - stretch.folded);
    },
  };
};
