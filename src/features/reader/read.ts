import type { NameMatch, NameMatcher } from '../names/index.ts';
import { keepAsked } from './asked.ts';
import { toAsks } from './asks.ts';
import { conditionsIn } from './conditions.ts';
import { personalIn } from './content.ts';
import { countsOf, findingsOf } from './findings.ts';
import { levelOf } from './levels.ts';
import { toPage, type Page } from './lines.ts';
import { toPieces, type Piece } from './pieces.ts';
import type { Placed, PlacedReason } from './placing.ts';
import { placePieces } from './sections.ts';
import type { Ask, Condition, ReadLine, Reading, Reason, Span } from './types.ts';

/** Takes offsets of the clean text back to the text as pasted. */
const backTo =
  (text: string, page: Page) =>
  <T extends Span & { readonly text: string }>(spot: T): T => {
    const start = page.at(spot.start);
    const end = page.at(spot.end);
    return { ...spot, start, end, text: text.slice(start, end) };
  };

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

/**
 * Reads a posting line by line: every non-empty line of `text`, or each of its pieces, with its section, level, demands,
 * conditions and the words each decision rests on. All offsets are UTF-16 offsets in `text`. Never throws; the same text
 * is always read the same way.
 */
export const readPosting = (text: string, names: NameMatcher): Reading => {
  const page = toPage(text);
  const pieces = toPieces(page);
  const found = new Map<Piece, readonly NameMatch[]>();
  const matchesOf = (piece: Piece): readonly NameMatch[] => {
    const known = found.get(piece) ?? findIn(piece, names);
    found.set(piece, known);
    return known;
  };
  const placed = placePieces(pieces, (piece) => matchesOf(piece).length > 0);
  const back = backTo(text, page);
  const toReason = (reason: PlacedReason): Reason => ({
    ...reason,
    ...back({ start: reason.start, end: reason.end, text: '' }),
  });

  const toLine = (piece: Piece, span: Span, place: Placed): ReadLine => {
    const { section } = place;
    const isAsking = section !== 'heading' && section !== 'other';
    const matches = isAsking ? keepAsked(matchesOf(piece), piece.text, piece.start, section) : [];
    const asked = toAsks(matches, piece.text, piece.start, section);
    const conditions = isAsking ? conditionsIn(piece, section, matches.length) : [];
    const levelled = levelOf(piece, section, namesOnlyTools(piece, matches));
    const personal = personalIn(piece.text);
    const personalReason: readonly PlacedReason[] =
      personal === null
        ? []
        : [
            {
              kind: 'personal',
              start: piece.start + personal.index,
              end: piece.start + personal.index + personal[0].length,
            },
          ];
    const asks = asked.asks.map((ask): Ask => ({ ...ask, skills: ask.skills.map((skill) => back(skill)) }));
    return {
      line: piece.line,
      ...span,
      text: text.slice(span.start, span.end),
      section,
      ...(levelled === undefined ? {} : { level: levelled.level }),
      asks,
      conditions: conditions.map((condition): Condition => back(condition)),
      reasons: [...place.reasons, ...(levelled?.reasons ?? []), ...asked.reasons, ...personalReason].map(toReason),
      unread: isAsking && asks.length === 0 && conditions.length === 0,
      personal: personal !== null,
    };
  };

  const nothing: Placed = { section: 'other', reasons: [] };
  const spans = pastedSpans(text, page, pieces);
  const lines = pieces.map((piece, index) =>
    toLine(piece, spans[index] ?? { start: 0, end: 0 }, placed[index] ?? nothing),
  );
  return { lines, findings: findingsOf(page.clean, lines), counts: countsOf(lines) };
};
