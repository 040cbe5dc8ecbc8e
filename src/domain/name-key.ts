/**
 * A name as it is compared: composed (NFC), lower case, without spaces and punctuation.
 * `+` and `#` stay, since C, C++ and C# are three things.
 */
export const nameKey = (name: string): string =>
  name
    .normalize('NFC')
    .toLowerCase()
    .replace(/[^\p{Letter}\p{Number}+#]/gu, '');
