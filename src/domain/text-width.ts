const hangul = /\p{Script=Hangul}/u;

/**
 * Width of a text in em. The reader's font is unknown, so it is taken wide: 1.0 per Hangul letter, 0.65 per other
 * letter, plus 10 %.
 */
export const emWidth = (text: string): number =>
  1.1 * [...text].reduce((sum, letter) => sum + (hangul.test(letter) ? 1 : 0.65), 0);
