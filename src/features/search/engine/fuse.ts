import type { ConceptDocument, ConceptIndex, DocumentKind } from './concept-index.ts';
import { isEnding, withoutEndings } from './endings.ts';
import type { Answer, Hit } from './query.ts';

/** A page the full-text index found, in its order. */
export type FoundPage = {
  /** From the site's root. */
  readonly path: string;
  readonly kind: DocumentKind;
  readonly title: string;
  /** All its text. */
  readonly text: string;
  /** HTML with the found words in `<mark>`, all else escaped. */
  readonly excerpt: string;
  /** The section the words stand in, if it has an address: `/guides/debugging/#…`. */
  readonly section: string;
};

/** A result to be shown: what the concepts and the full text came to together. */
export type Result = {
  readonly document: Pick<ConceptDocument, 'path' | 'title' | 'kind' | 'layer' | 'levels'>;
  readonly score: number;
  readonly found?: FoundPage;
};

/** Where a text holds the word, from a place on: at the start of a word, followed by nothing but a particle or an ending. */
const placeHeld = (text: string, word: string, from = 0): number => {
  const stem = withoutEndings(word).at(-1) ?? word;
  for (let at = text.indexOf(stem, from); at >= 0; at = text.indexOf(stem, at + 1)) {
    const startsWord = !/[\p{Letter}\p{Number}]/u.test(text.charAt(at - 1));
    const rest = /^[\p{Letter}\p{Number}]*/u.exec(text.slice(at + stem.length))?.[0] ?? '';
    if (startsWord && isEnding(rest)) return at;
  }
  return -1;
};

/** Whether a text holds the word. */
export const isHeld = (text: string, word: string): boolean => placeHeld(text, word) >= 0;

/** How far the opening of a page reaches: its title and what it says of itself, in characters. */
const opening = 300;

/** Whether a text treats of a word rather than naming it once in passing: in its opening, or more than once. */
const isTreated = (text: string, word: string): boolean => {
  const at = placeHeld(text, word);
  return at >= 0 && (at < opening || placeHeld(text, word, at + 1) >= 0);
};

const cleanText = (text: string): string => text.normalize('NFC').toLowerCase();

/** How much the place in Pagefind's order counts. */
const rankDecay = 0.35;
/** What a page that holds the words we do not know gains on the pages of the words we know. */
const unknownGain = 2;
/** What a page gains by full text alone when every word was understood: the end of the list. */
const tailGain = 0.02;
/** The share of the unknown words a page has to hold: Pagefind answers an unknown word with its nearest prefix. */
const leastShare = 0.6;

/**
 * The share of the words not understood that a page holds. When no word was understood, it has to treat of them: 병원 in
 * an example is no answer to 병원.
 */
const heldShare = ({ unknown, understood }: Answer, { title, text }: FoundPage): number => {
  if (unknown.length === 0) return 1;
  const holds = understood.length > 0 ? isHeld : isTreated;
  return unknown.filter((word) => holds(cleanText(`${title}\n${text}`), word)).length / unknown.length;
};

/** The words of a query that none of its results holds. */
export const leftOut = ({ unknown }: Answer, results: readonly Result[]): readonly string[] =>
  unknown.filter(
    (word) => !results.some(({ found }) => found && isHeld(cleanText(`${found.title}\n${found.text}`), word)),
  );

/**
 * Joins the concepts' hits with the pages of the full text, best first. Pages that hold too few of the words we do
 * not know are Pagefind's guesses and left out.
 */
export const fuse = ({ documents }: ConceptIndex, answer: Answer, pages: readonly FoundPage[]): readonly Result[] => {
  const results = new Map<string, Result>(answer.hits.map((hit: Hit) => [hit.document.path, hit]));
  const known = new Map(documents.map((document) => [document.path, document]));
  for (const [rank, page] of pages.entries()) {
    const share = heldShare(answer, page);
    if (share < leastShare) continue;
    const gain = (answer.unknown.length > 0 ? unknownGain * share : tailGain) / (1 + rankDecay * rank);
    const before = results.get(page.path);
    // Of many companies the concepts hold only those asked for.
    const document = before?.document ??
      known.get(page.path) ?? { path: page.path, title: page.title, kind: page.kind };
    // Who asked for the thing itself wants its page; who asked for words wants the section they stand in.
    const found = before ? { ...page, section: page.path } : page;
    results.set(page.path, { document, score: (before?.score ?? 0) + gain, found });
  }
  return [...results.values()].toSorted((a, b) => b.score - a.score);
};

/** The query for the full-text index: the words as they were understood, the rest without endings. */
export const fullTextQuery = ({ terms }: Answer): string => terms.join(' ');
