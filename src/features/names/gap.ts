/** Words that may stand between two names of one list without naming anything themselves. */
const conjunction = /^(?:및|와|과|나|이나|또는|혹은|and|or|&|등|,|를|을|의|이랑|랑|하고|기반|so|및\/또는|and\/or)?$/;
const separator = /[,/·ㆍ•&+|、()[\]:;→>]|\s(?:and|or|및|또는|혹은)\s|(?:와|과|나)\s/;
const plainWord = /^[a-z0-9][\w.+#-]*(?: [\w.+#-]+){0,2}$/i;

const isFiller = (part: string): boolean => conjunction.test(part) || plainWord.test(part);

/**
 * Whether the text between two names makes them neighbours in one list: separators and conjunctions, with at most a few
 * Latin words we have no name for in between.
 */
export const isListGap = (gap: string): boolean => {
  if (gap.length > 60) return false;
  const trimmed = gap.trim();
  if (conjunction.test(trimmed)) return trimmed !== '' || gap.length <= 1;
  const parts = gap.split(separator).map((part) => part.trim());
  return (
    parts.length > 1 &&
    parts.every(isFiller) &&
    conjunction.test(parts[0] ?? '') &&
    conjunction.test(parts.at(-1) ?? '')
  );
};
