/**
 * A name as it is compared: composed (NFC), lower case, without spaces and punctuation.
 * `+` and `#` stay, since C, C++ and C# are three things.
 */
export const nameKey = (name: string): string =>
  name
    .normalize('NFC')
    .toLowerCase()
    .replace(/[^\p{Letter}\p{Number}+#]/gu, '');

/** A name without the maker in front: `Apache Spark` → `Spark`. People write both. */
export const withoutMaker = (name: string): string => name.replace(/^(?:Apache|Amazon|AWS|Google) /i, '');
