/** Measures of the map, all in the units of its drawing. A label is set in a font of `fontSize` units. */
export const fontSize = 14;
export const rowHeight = 1.25 * fontSize;

/** A row grows no longer than this; the map has more rows instead, unless a single label is longer. */
export const maxRowLength = 1900;
export const margin = 16;

/** Room beside the start of a line for its sign. */
export const signWidth = 146;
/** From the start of a sign to the name of its line, past the letter. */
export const signIndent = 34;
export const signHeight = 22;

export const stroke = 6;

/** Radius of a station by demand, from "no posting names it" to "most wanted". */
export const radii = [4.5, 5.5, 7, 8.5] as const;
export const maxRadius = 8.5;
export const interchangeRadius = 7;

/** Free space around labels and stations. */
export const gap = 6;

/** From a line to the label below it. */
export const labelOffset = maxRadius + 3;

/** From row to row: a station, its label of two rows, and the upper half of the station below. */
export const rowPitch = labelOffset + 2 * rowHeight + 3 + maxRadius;

/** The least distance from a station to the next on the same row. */
export const minPitch = 40;

/**
 * The distance to the next station that one at the end of a line would like to have. It yields where a row is full,
 * down to `minPitch`; more than twice that, so that there is room to yield.
 */
export const usualPitch = 88;

/** Half the room a transfer corridor needs where it leads over a line. */
export const corridorRoom = 5;

/** The corners of a turn are cut off so far, and rounded by no more than `joinRadius`. */
export const corner = 20;
export const joinRadius = 18;

/** From the end of a row to the first line that turns there, and from it to the next. */
export const firstTurn = 12;
export const turnGap = 14;
