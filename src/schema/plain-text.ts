/**
 * Characters nobody sees and nobody types on purpose: controls, zero-width and direction marks, fillers, and the mark
 * that stands where a file was no UTF-8.
 */
const hidden = /(?![\n\r\t])[\p{Cc}\p{Cf}\p{Cs}\p{Co}\p{Zl}\p{Zp}\uFFFD\u115F\u1160\u3164\uFFA0\u2800]/u;

/** The first hidden character of a text by its code, as `U+202E`. */
export const hiddenCharacter = (text: string): string | undefined => {
  const code = hidden.exec(text)?.[0].codePointAt(0);
  return code === undefined ? undefined : `U+${code.toString(16).toUpperCase().padStart(4, '0')}`;
};

/** What to say of a hidden character. */
export const hiddenCharacterInWords = (code: string): string =>
  code === 'U+FFFD'
    ? '글자가 깨졌습니다(U+FFFD). 파일을 UTF-8로 저장하고 다시 쓰세요.'
    : `보이지 않는 글자(${code})가 있습니다. 지우고 다시 쓰세요.`;
