type Pair = '은/는' | '이/가' | '을/를' | '과/와';

/** Whether a word ends in a Hangul syllable with a closing consonant. */
const endsClosed = (word: string): boolean => {
  const code = word.at(-1)?.codePointAt(0) ?? 0;
  return code >= 0xac00 && code <= 0xd7a3 && (code - 0xac00) % 28 !== 0;
};

/** A Korean word with the particle its last sound asks for: `기술이`, `회사가`. */
export const withParticle = (word: string, pair: Pair): string => {
  const [closed = '', open = ''] = pair.split('/');
  return `${word}${endsClosed(word) ? closed : open}`;
};
