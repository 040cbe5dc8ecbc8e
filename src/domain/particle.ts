type Pair = '은/는' | '이/가' | '을/를' | '과/와' | '으로/로';

/** What ends in ㄹ and what ends in another consonant; the rest ends in a vowel. */
type Closing = { readonly liquid: RegExp; readonly other: RegExp };

/** Digits (영, 일, 삼, 육, 칠, 팔), letters read one by one (엘, 엠, 엔, 알) and signs (C#: 씨샵). */
const named: Closing = { liquid: /[178lr]$/i, other: /[036mn#]$/i };

/**
 * Latin words as Koreans write them: 엑셀, 오라클; 파이썬, 파이프라인, 스프링; and a stop behind a short vowel: 하둡, 엘라스틱,
 * 슬랙, 노트북, 깃, 깃랩. Every other consonant gets a vowel of its own: 스파크, 레드시프트, 깃허브.
 */
const read: Closing = {
  liquid: /le?$/i,
  other: /[mn]e?$|ng$|[aeiou][cp]$|(?:[aeiou]c|oo|[^aeiou][aeiou])k$|[^aeiou][aeiou]t$|(?:[aeio]|[^h]u)b$|dog$/i,
};

/** Whether a word ends in letters read one by one: SQL, PostgreSQL, dbt. A longer row of capitals is a word in capitals. */
const isSpelled = (latin: string): boolean => /(?:^|[a-z])[A-Z]{1,4}$/.test(latin) || !/[aeiouy]/i.test(latin);

/** The final consonant of a word as it is read out, numbered as in Hangul syllables: 0 for none, 8 for ㄹ. */
const finalOf = (word: string): number => {
  const spoken = word.replace(/[^\p{L}\p{N}+#]+$/u, '');
  const code = spoken.charCodeAt(spoken.length - 1) - 0xac00;
  if (code >= 0 && code < 11_172) return code % 28;
  const [latin = ''] = /[a-z]*$/i.exec(spoken) ?? [];
  const { liquid, other } = isSpelled(latin) ? named : read;
  if (liquid.test(spoken)) return 8;
  return other.test(spoken) ? 1 : 0;
};

/** A word with the particle its last sound asks for, whatever quotes stand behind it: `기술이`, `‘Docker’는`, `SQL을`. */
export const withParticle = (word: string, pair: Pair): string => {
  const [closed = '', open = ''] = pair.split('/');
  const final = finalOf(word);
  // Behind ㄹ stands 로, as behind a vowel.
  return word + (final === 0 || (final === 8 && pair === '으로/로') ? open : closed);
};
