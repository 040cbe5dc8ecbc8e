/** Whether a UTF-16 code is a Hangul syllable. */
export const isHangul = (code: number): boolean => code >= 0xac00 && code <= 0xd7a3;

export const isDigit = (code: number): boolean => code >= 48 && code <= 57;

/** Basic and accented Latin letters. */
export const isLatin = (code: number): boolean =>
  (code >= 97 && code <= 122) || (code >= 65 && code <= 90) || (code >= 0xc0 && code <= 0x24f);

/** Characters that may stand between the parts of one name. */
export const isJoint = (code: number): boolean =>
  code === 32 || code === 9 || code === 45 || code === 95 || code === 0x2010;
