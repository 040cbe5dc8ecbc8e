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

/** A letter typed once too often, or once too little (스카라, 스칼라): a smaller mistake too. */
const gap = (word: string, place: number): number =>
  word.charAt(place) !== '' &&
  (word.charAt(place) === word.charAt(place - 1) || word.charAt(place) === word.charAt(place + 1))
    ? alikeCost
    : 1;

/**
 * The cost of the typing mistakes that turn one word into the other: insertion, deletion, substitution and swap cost
 * 1 each, a doubled letter or a substitution between letters that sound alike 0.6. Damerau–Levenshtein distance
 * without the restriction to adjacent swaps, after Lowrance and Wagner (1975), "An extension of the string-to-string
 * correction problem". Answers Infinity when the cost exceeds `limit`.
 */
export const typingCost = (a: string, b: string, limit: number): number => {
  if (Math.abs(a.length - b.length) > limit / alikeCost) return Number.POSITIVE_INFINITY;
  const width = b.length + 1;
  const costs = new Float32Array((a.length + 1) * width);
  const cost = (row: number, column: number): number => costs[row * width + column] ?? 0;
  for (let row = 1; row <= a.length; row += 1) costs[row * width] = cost(row - 1, 0) + gap(a, row - 1);
  for (let column = 1; column <= b.length; column += 1) costs[column] = cost(0, column - 1) + gap(b, column - 1);
  const lastRowOf = new Map<string, number>();
  for (let row = 1; row <= a.length; row += 1) {
    let lastColumn = 0;
    for (let column = 1; column <= b.length; column += 1) {
      const swapRow = lastRowOf.get(b.charAt(column - 1)) ?? 0;
      const swapped =
        swapRow > 0 && lastColumn > 0
          ? cost(swapRow - 1, lastColumn - 1) + (row - swapRow - 1) + 1 + (column - lastColumn - 1)
          : Number.POSITIVE_INFINITY;
      costs[row * width + column] = Math.min(
        cost(row, column - 1) + gap(b, column - 1),
        cost(row - 1, column) + gap(a, row - 1),
        cost(row - 1, column - 1) + substitution(a.charAt(row - 1), b.charAt(column - 1)),
        swapped,
      );
      if (a.charAt(row - 1) === b.charAt(column - 1)) lastColumn = column;
    }
    lastRowOf.set(a.charAt(row - 1), row);
  }
  const total = cost(a.length, b.length);
  return total <= limit + rounding ? total : Number.POSITIVE_INFINITY;
};
