/** Digits whose Korean reading ends in a consonant: 영, 일, 삼, 육, 칠, 팔. */
const closedDigits = '013678';
/** Latin letters after which a Korean reader most often hears a closing consonant: 엘, 엠, 엔, 알. */
const closedLetters = 'lmnr';

const endsClosed = (word: string): boolean => {
  const last = word.replace(/[^\p{Letter}\p{Number}]+$/u, '').at(-1) ?? '';
  const code = last.codePointAt(0) ?? 0;
  if (code >= 0xac00 && code <= 0xd7a3) return (code - 0xac00) % 28 !== 0;
  return closedDigits.includes(last) || closedLetters.includes(last.toLowerCase());
};

type Pair = '은/는' | '이/가' | '을/를' | '과/와';

/** The word with the particle its last sound asks for: `기술이`, `회사가`. Latin words are a best guess. */
export const withParticle = (word: string, pair: Pair): string => {
  const [closed = '', open = ''] = pair.split('/');
  return `${word}${endsClosed(word) ? closed : open}`;
};
