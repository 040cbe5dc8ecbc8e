import * as m from './metrics.ts';

export type Side = 'left' | 'right';

/** What is at an end of a row: the sign of its line, a turn to another row, or the last stop. */
export type End = 'sign' | 'turn' | 'stop';

/** A row to be: its line, and which repetition of the plan it belongs to. */
export type PlannedRow = { readonly line: number; readonly band: number };

/** A row of the map: the line that runs along it, whether from left to right, and what is at its ends. */
export type Row = PlannedRow & { readonly isForward: boolean; readonly left: End; readonly right: End };

/** How much of a row is kept free at an end. */
export const roomAt = (end: End): number => (end === 'sign' ? m.signWidth : 0);

/** The rows of a line in the order it runs along them. */
export const rowsOfLine = (rows: readonly Row[], line: number): readonly number[] =>
  rows.flatMap((row, index) => (row.line === line ? [index] : []));

/** The rows of these lines, each line going to and fro from the side it starts at. */
export const rowsFrom = (planned: readonly PlannedRow[], sideOf: (line: number) => Side): readonly Row[] =>
  planned.map(({ line, band }, row) => {
    const index = planned.slice(0, row).filter((each) => each.line === line).length;
    const isForward = (index % 2 === 0) === (sideOf(line) === 'left');
    const start = index === 0 ? 'sign' : 'turn';
    const end = planned.some((each, other) => other > row && each.line === line) ? 'turn' : 'stop';
    return { line, band, isForward, left: isForward ? start : end, right: isForward ? end : start };
  });

/** A line goes down from one of its rows to the next, around the ends of those in between. */
export type Turn = {
  readonly line: number;
  readonly side: Side;
  readonly top: number;
  readonly bottom: number;
  /** How far beyond the end of the rows. */
  readonly offset: number;
};

/**
 * The turns of all lines. Short ones come first, each far enough out to pass those it goes around, so that none runs on
 * another.
 */
export const turnsOf = (rows: readonly Row[]): readonly Turn[] => {
  const bare = rows.flatMap(({ line, isForward }, top) => {
    const bottom = rows.findIndex((row, index) => index > top && row.line === line);
    const side: Side = isForward ? 'right' : 'left';
    return bottom < 0 ? [] : [{ line, side, top, bottom }];
  });
  const turns: Turn[] = [];
  for (const turn of bare.toSorted((a, b) => a.bottom - a.top - (b.bottom - b.top) || a.top - b.top)) {
    const beside = turns.filter(
      ({ side, top, bottom }) => side === turn.side && top <= turn.bottom && bottom >= turn.top,
    );
    const offsets = beside.map(({ offset }) => offset + m.turnGap);
    turns.push({ ...turn, offset: Math.max(m.firstTurn + m.corner, ...offsets) });
  }
  return turns;
};
