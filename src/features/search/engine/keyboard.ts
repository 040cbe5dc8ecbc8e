import { clusters, compose, isOnset, isVowel, toJamo } from './hangul.ts';

/** The standard two-set layout (KS X 5002): Latin keys and the letters they type, capitals with Shift. */
const pairs = [
  ...'qㅂ wㅈ eㄷ rㄱ tㅅ yㅛ uㅕ iㅑ oㅐ pㅔ aㅁ sㄴ dㅇ fㄹ gㅎ hㅗ jㅓ kㅏ lㅣ zㅋ xㅌ cㅊ vㅍ bㅠ nㅜ mㅡ'.split(
    ' ',
  ),
  ...'Qㅃ Wㅉ Eㄸ Rㄲ Tㅆ Oㅒ Pㅖ'.split(' '),
];
const letterOf = new Map(pairs.map((pair) => [pair.charAt(0), pair.charAt(1)]));
const keyOf = new Map(pairs.map((pair) => [pair.charAt(1), pair.charAt(0)]));

/** Vowels typed with two keys. */
const joinedVowels: Readonly<Record<string, string>> = {
  ㅗㅏ: 'ㅘ',
  ㅗㅐ: 'ㅙ',
  ㅗㅣ: 'ㅚ',
  ㅜㅓ: 'ㅝ',
  ㅜㅔ: 'ㅞ',
  ㅜㅣ: 'ㅟ',
  ㅡㅣ: 'ㅢ',
};
const vowelKeys = new Map(Object.entries(joinedVowels).map(([letters, vowel]) => [vowel, letters]));

const joinedCodas: Readonly<Record<string, string>> = Object.fromEntries(
  Object.entries(clusters).map(([coda, letters]) => [letters, coda]),
);

type Block = { readonly text: string; readonly length: number };

/** The block that begins with these letters: a syllable, or the first letter alone when none does. */
const blockAt = (letters: readonly string[], at: number): Block => {
  const letter = (ahead: number): string => letters[at + ahead] ?? '';
  if (!isOnset(letter(0)) || !isVowel(letter(1))) return { text: letter(0), length: 1 };
  const joined = joinedVowels[letter(1) + letter(2)];
  const [vowel, open] = joined === undefined ? [letter(1), 2] : [joined, 3];
  // A consonant closes the block unless a vowel after it makes it open the next one.
  const codas = [
    [joinedCodas[letter(open) + letter(open + 1)], 2],
    [letter(open), 1],
  ] as const;
  for (const [coda, length] of codas) {
    const closed = coda === undefined || isVowel(letter(open + length)) ? undefined : compose(letter(0), vowel, coda);
    if (coda !== '' && closed !== undefined) return { text: closed, length: open + length };
  }
  return { text: compose(letter(0), vowel) ?? '', length: open };
};

/** Letters in the order they were typed, gathered into syllable blocks as an input method does. */
const gather = (letters: readonly string[]): string => {
  let text = '';
  for (let at = 0; at < letters.length;) {
    const block = blockAt(letters, at);
    text += block.text;
    at += block.length;
  }
  return text;
};

/** What the keys would have typed in the Korean layout: `zkvmzk` → `카프카`. Characters without a key stay. */
export const latinToHangul = (text: string): string =>
  gather([...text].map((key) => letterOf.get(key) ?? letterOf.get(key.toLowerCase()) ?? key));

/** What the keys would have typed in the Latin layout: `ㅏㅁ라ㅏㅁ` → `kafka`. Characters without a key stay. */
export const hangulToLatin = (text: string): string =>
  [...toJamo(text)]
    .flatMap((letter) => [...(vowelKeys.get(letter) ?? letter)])
    .map((letter) => keyOf.get(letter) ?? letter)
    .join('');
