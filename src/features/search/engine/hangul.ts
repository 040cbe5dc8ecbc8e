/** Initial consonants of a syllable block in Unicode order (The Unicode Standard, 3.12 Conjoining Jamo Behavior). */
const onsets = [...'ㄱㄲㄴㄷㄸㄹㅁㅂㅃㅅㅆㅇㅈㅉㅊㅋㅌㅍㅎ'];
const vowels = [...'ㅏㅐㅑㅒㅓㅔㅕㅖㅗㅘㅙㅚㅛㅜㅝㅞㅟㅠㅡㅢㅣ'];
const codas = ['', ...'ㄱㄲㄳㄴㄵㄶㄷㄹㄺㄻㄼㄽㄾㄿㅀㅁㅂㅄㅅㅆㅇㅈㅊㅋㅌㅍㅎ'];

/** Two consonants written as one final. Split, `캎` and the beginning of `카프카` are the same letters. */
export const clusters: Readonly<Record<string, string>> = {
  ㄳ: 'ㄱㅅ',
  ㄵ: 'ㄴㅈ',
  ㄶ: 'ㄴㅎ',
  ㄺ: 'ㄹㄱ',
  ㄻ: 'ㄹㅁ',
  ㄼ: 'ㄹㅂ',
  ㄽ: 'ㄹㅅ',
  ㄾ: 'ㄹㅌ',
  ㄿ: 'ㄹㅍ',
  ㅀ: 'ㄹㅎ',
  ㅄ: 'ㅂㅅ',
};

const firstSyllable = 0xac00;
const lastSyllable = 0xd7a3;

/** The onset, vowel and coda of a syllable block; nothing for any other character. */
export const decompose = (character: string): readonly [string, string, string] | undefined => {
  const code = character.codePointAt(0) ?? 0;
  if (code < firstSyllable || code > lastSyllable) return undefined;
  const index = code - firstSyllable;
  return [onsets[Math.floor(index / 588)] ?? '', vowels[Math.floor((index % 588) / 28)] ?? '', codas[index % 28] ?? ''];
};

/** The syllable block of these letters; nothing when they make none. */
export const compose = (onset: string, vowel: string, coda = ''): string | undefined => {
  const [first, middle, last] = [onsets.indexOf(onset), vowels.indexOf(vowel), codas.indexOf(coda)];
  if (first < 0 || middle < 0 || last < 0) return undefined;
  return String.fromCodePoint(firstSyllable + first * 588 + middle * 28 + last);
};

export const isOnset = (letter: string): boolean => onsets.includes(letter);
export const isVowel = (letter: string): boolean => vowels.includes(letter);

/** Whether every character is a syllable block. */
export const isSyllables = (text: string): boolean => /^[가-힣]+$/.test(text);

/** Whether the text is nothing but separate consonants, as initials are typed: `ㅋㅍㅋ`. */
export const isConsonants = (text: string): boolean => /^[ㄱ-ㅎ]+$/.test(text);

/** The letters of a text in a row, a coda written as the onset it would be: `캎` → `ㅋㅏㅍ`. Other characters stay. */
export const toJamo = (text: string): string =>
  [...text]
    .map((character) => {
      const [onset, vowel, coda] = decompose(character) ?? ['', '', character];
      return onset + vowel + (clusters[coda] ?? coda);
    })
    .join('');

/** The initial consonants of a text: `카프카` → `ㅋㅍㅋ`. Other characters stay. */
export const toInitials = (text: string): string =>
  [...text].map((character) => decompose(character)?.[0] ?? clusters[character] ?? character).join('');
