/** Measures of the map, all in the units of its drawing. A label is set in a font of `fontSize` units. */
export const fontSize = 14;
export const rowHeight = 1.25 * fontSize;

/** The map grows downwards rather than wider than this, unless a single label is wider. */
export const maxWidth = 1440;
export const margin = 16;

/** Room left of the first row for the signs of the lines. */
export const signWidth = 150;
export const signHeight = 28;

export const stroke = 6;

/** Distance between lines that run side by side on one row; wide enough for a station beside a foreign line. */
export const trackGap = 15;

/** Radius of a station by demand, from "no posting names it" to "most wanted". */
export const radii = [4.5, 5.5, 7, 8.5] as const;
export const maxRadius = 8.5;
export const interchangeRadius = 7;

/** Free space around labels and stations. */
export const gap = 6;

/** From the middle of a track to the label beside it. */
export const labelOffset = maxRadius + 3;

/** Half the width kept free where a line crosses a row. */
export const clearance = stroke / 2 + gap;

/** How far a line moves sideways while it leaves or enters a row at 45°; next rows are joined by one longer slope. */
export const bend = 26;
export const longBend = 38;

/** A station of one line keeps so far from the bends of the line. Joins are to be rounded by no more than `joinRadius`. */
export const bendRoom = 6;
export const joinRadius = 18;

/** The least room above and below the outermost track of a row, so that both bends of a move fit between rows. */
export const minReach = 40;
export const rowGap = 10;

/** Between two bands of rows, and between the lines that turn around from one band to the next. */
export const bandGap = 26;
export const turnGap = 14;
export const turnBend = 22;

/** The stations of a line that stand beside each other keep at least this distance. */
export const minPitch = 26;
