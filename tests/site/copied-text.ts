import { createHash } from 'node:crypto';

/** The longest run of letters that may stand on the site as it stands in a note. */
export const longestRun = 30;
/**
 * Notes are hashed in windows of this many letters, one every `stride`; any run of `longestRun` letters then holds at
 * least one of them whole. Schleimer, Wilkerson and Aiken (2003), "Winnowing", with a fixed step.
 */
const window = 24;
const stride = longestRun - window;

/** A text as it is compared: letters and digits only, lower case. */
export const lettersOf = (text: string): string =>
  text
    .normalize('NFC')
    .toLowerCase()
    .replace(/[^\p{Letter}\p{Number}]/gu, '');

const hashOf = (text: string): string => createHash('sha256').update(text).digest('hex').slice(0, 10);

const windowsOf = (text: string, step: number): readonly string[] => {
  const letters = lettersOf(text);
  const count = Math.max(0, Math.floor((letters.length - window) / step) + 1);
  return Array.from({ length: count }, (_, place) => letters.slice(place * step, place * step + window));
};

/** Hashes of a note's prose; addresses and pictures are no prose. */
export const alignedHashes = (note: string): readonly string[] =>
  windowsOf(note.replace(/https?:\S+|!\[[^\]]*\]\([^)]*\)|<img[^>]*>/g, ' '), stride).map(hashOf);

/** The runs of a text that stand in a note too. */
export const copiedRuns = (text: string, hashes: ReadonlySet<string>): readonly string[] =>
  windowsOf(text, 1).filter((run) => hashes.has(hashOf(run)));
