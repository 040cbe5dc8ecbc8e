/** Letters that sound or lie close to one another; one typed for another is a smaller mistake. */
const alike = ['ㄱㄲㅋ', 'ㄷㄸㅌ', 'ㅂㅃㅍ', 'ㅅㅆ', 'ㅈㅉㅊ', 'ㅐㅔㅖㅒ', 'ㅓㅗㅏ', 'ㅜㅡㅠ', 'ㅣㅢㅟ'];
const groupOf = new Map(alike.flatMap((letters, group) => [...letters].map((letter) => [letter, group] as const)));

const alikeCost = 0.6;
/** Sums of 0.6 in single precision miss by less than this. */
const rounding = 1e-6;

const substitution = (a: string, b: string): number => {
  if (a === b) return 0;
  const group = groupOf.get(a);
  return group !== undefined && group === groupOf.get(b) ? alikeCost : 1;
};

/** How a mistyped word may really begin: with its first letter, one like it, or its first two swapped. */
export const likelyBeginnings = (word: string): readonly string[] => {
  const [first = '', second = ''] = word;
  if (second === '') return [];
  return [...(alike.find((group) => group.includes(first)) ?? first), second + first];
};

/** The letters of a word as a set of bits; unlike letters may share one. */
export const letterSet = (word: string): number => {
  let bits = 0;
  for (let at = 0; at < word.length; at += 1) bits |= 1 << (word.charCodeAt(at) % 31);
  return bits;
};

/** How many letters of one set are not in the other. */
const missing = (set: number, other: number): number => {
  let count = 0;
  for (let rest = set & ~other; rest !== 0; rest &= rest - 1) count += 1;
  return count;
};

/** Less than what it costs to turn words with these letters into one another: a letter that is not there is a mistake. */
export const leastCost = (a: number, b: number): number =>
  alikeCost * Math.max(missing(a, b), missing(b, a)) - rounding;

/** A letter typed once too often, or once too little (스카라, 스칼라): a smaller mistake too. */
const gap = (word: string, place: number): number =>
  word.charAt(place) !== '' &&
  (word.charAt(place) === word.charAt(place - 1) || word.charAt(place) === word.charAt(place + 1))
    ? alikeCost
    : 1;

/** Kept between calls: a word is held against hundreds of names at every keystroke. */
let costs = new Float32Array(1024);

const leastOfRow = (row: number, width: number): number => {
  let least = Number.POSITIVE_INFINITY;
  for (let at = row * width; at < (row + 1) * width; at += 1) least = Math.min(least, costs[at] ?? least);
  return least;
};

/**
 * The cost of the typing mistakes that turn one word into the other: insertion, deletion, substitution and swap cost
 * 1 each, a doubled letter or a substitution between letters that sound alike 0.6. Damerau–Levenshtein distance
 * without the restriction to adjacent swaps, after Lowrance and Wagner (1975), "An extension of the string-to-string
 * correction problem". Answers Infinity when the cost exceeds `limit`, as soon as no way on can be cheaper.
 */
export const typingCost = (a: string, b: string, limit: number): number => {
  if (Math.abs(a.length - b.length) > limit / alikeCost) return Number.POSITIVE_INFINITY;
  const width = b.length + 1;
  if ((a.length + 1) * width > costs.length) costs = new Float32Array((a.length + 1) * width);
  const cost = (row: number, column: number): number => costs[row * width + column] ?? 0;
  const swap = (row: number, column: number, fromRow: number, fromColumn: number): number =>
    fromRow > 0 && fromColumn > 0
      ? cost(fromRow - 1, fromColumn - 1) + (row - fromRow - 1) + 1 + (column - fromColumn - 1)
      : Number.POSITIVE_INFINITY;
  costs[0] = 0;
  for (let row = 1; row <= a.length; row += 1) costs[row * width] = cost(row - 1, 0) + gap(a, row - 1);
  for (let column = 1; column <= b.length; column += 1) costs[column] = cost(0, column - 1) + gap(b, column - 1);
  const lastRowOf = new Map<string, number>();
  let least = 0;
  for (let row = 1; row <= a.length; row += 1) {
    let lastColumn = 0;
    for (let column = 1; column <= b.length; column += 1) {
      costs[row * width + column] = Math.min(
        cost(row, column - 1) + gap(b, column - 1),
        cost(row - 1, column) + gap(a, row - 1),
        cost(row - 1, column - 1) + substitution(a.charAt(row - 1), b.charAt(column - 1)),
        swap(row, column, lastRowOf.get(b.charAt(column - 1)) ?? 0, lastColumn),
      );
      if (a.charAt(row - 1) === b.charAt(column - 1)) lastColumn = column;
    }
    lastRowOf.set(a.charAt(row - 1), row);
    // A swap may jump over rows, but pays for each.
    least = Math.min(leastOfRow(row, width), least + 1);
    if (least > limit + rounding) return Number.POSITIVE_INFINITY;
  }
  const total = cost(a.length, b.length);
  return total <= limit + rounding ? total : Number.POSITIVE_INFINITY;
};
