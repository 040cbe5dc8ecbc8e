import type { NameMatch, NameMatcher } from '../names/index.ts';
import { keepAsked } from './asked.ts';
import { toAsks } from './asks.ts';
import { levelOf } from './levels.ts';
import { toPage, type Page } from './lines.ts';
import { toPieces, type Piece } from './pieces.ts';
import type { Placed, PlacedReason } from './placing.ts';
import { placePieces } from './sections.ts';
import type { Ask, ReadLine, Reason, Span } from './types.ts';

/** A line with its section, level and skills. What else it asks is told from its piece. */
export interface SketchedLine extends Pick<
  ReadLine,
  'line' | 'start' | 'end' | 'text' | 'section' | 'level' | 'asks' | 'reasons'
> {
  readonly piece: Piece;
}

/** A posting read as far as sections, levels and skills. */
export interface Sketch {
  readonly page: Page;
  readonly lines: readonly SketchedLine[];
  /** Takes a span of the clean text back to the text as pasted. */
  readonly back: <Part extends Span & { readonly text: string }>(part: Part) => Part;
}

/** Where the pieces stand in the text as pasted: each reaches to the next, so that no character of a line is left out. */
const pastedSpans = (text: string, page: Page, pieces: readonly Piece[]): readonly Span[] =>
  pieces.map((piece, index) => {
    const line = page.lines[piece.line - 1]?.pasted ?? { start: 0, end: 0 };
    const next = pieces[index + 1];
    const start = piece.part === 0 ? line.start : page.at(piece.start);
    const end = next !== undefined && next.line === piece.line ? page.at(next.start) : line.end;
    return { start, end: start + text.slice(start, end).trimEnd().length };
  });

const otherVerb = /(?:하고|하여|하며|해서|통해|위해|위한|구축|개발|운영|설계)/;

/** Whether a line says that tools are used, and no other work. */
const namesOnlyTools = (piece: Piece, matches: readonly NameMatch[]): boolean =>
  matches.length >= 2 && !otherVerb.test(piece.words);

const findIn = (piece: Piece, names: NameMatcher): readonly NameMatch[] =>
  names.find(piece.text).map((match) => ({ ...match, start: match.start + piece.start, end: match.end + piece.start }));

/** Reads a posting as far as its sections, levels and skills: what `readPosting` tells first. */
export const sketchPosting = (text: string, names: NameMatcher): Sketch => {
  const page = toPage(text);
  const pieces = toPieces(page);
  const found = new Map<Piece, readonly NameMatch[]>();
  const matchesOf = (piece: Piece): readonly NameMatch[] => {
    const known = found.get(piece) ?? findIn(piece, names);
    found.set(piece, known);
    return known;
  };
  const back: Sketch['back'] = (part) => {
    const start = page.at(part.start);
    const end = page.at(part.end);
    return { ...part, start, end, text: text.slice(start, end) };
  };
  const toReason = (reason: PlacedReason): Reason => back({ ...reason, text: '' });
  const spans = pastedSpans(text, page, pieces);

  const toLine = (piece: Piece, { start, end }: Span, { section, reasons }: Placed): SketchedLine => {
    const isAsking = section !== 'heading' && section !== 'other';
    const matches = isAsking ? keepAsked(matchesOf(piece), piece.text, piece.start, section) : [];
    const asked = toAsks(matches, piece.text, piece.start, section);
    const levelled = levelOf(piece, section, namesOnlyTools(piece, matches));
    return {
      piece,
      line: piece.line,
      start,
      end,
      text: text.slice(start, end),
      section,
      ...(levelled === undefined ? {} : { level: levelled.level }),
      asks: asked.asks.map((ask): Ask => ({ ...ask, skills: ask.skills.map((skill) => back(skill)) })),
      reasons: [...reasons, ...(levelled?.reasons ?? []), ...asked.reasons].map(toReason),
    };
  };

  const placed = placePieces(pieces, (piece) => matchesOf(piece).length > 0);
  const nothing: Placed = { section: 'other', reasons: [] };
  const lines = pieces.map((piece, index) =>
    toLine(piece, spans[index] ?? { start: 0, end: 0 }, placed[index] ?? nothing),
  );
  return { page, lines, back };
};
