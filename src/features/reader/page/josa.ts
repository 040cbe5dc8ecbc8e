/** Digits whose Korean names end in a consonant: 영, 일, 삼, 육, 칠, 팔. */
const closedDigits = '013678';

/**
 * The particle that fits behind a text: `closed` after a final consonant, `open` after a vowel. Latin letters are taken
 * as they are read out, roughly: l, m, n, r and hard stops close a syllable.
 */
export const josa = (text: string, closed: string, open: string): string => {
  const last = text.match(/[\p{Letter}\p{Number}](?=[^\p{Letter}\p{Number}]*$)/u)?.[0] ?? '';
  const code = last.charCodeAt(0) - 0xac00;
  if (code >= 0 && code < 11_172) return code % 28 > 0 ? closed : open;
  if (/\d/.test(last)) return closedDigits.includes(last) ? closed : open;
  return /[lmnrbpkt]/i.test(last) ? closed : open;
};

/** `로` or `으로`: a final ㄹ takes the short one. */
export const ro = (text: string): string => {
  const code = text.trim().charCodeAt(text.trim().length - 1) - 0xac00;
  return code >= 0 && code < 11_172 && code % 28 === 8 ? '로' : josa(text, '으로', '로');
};
