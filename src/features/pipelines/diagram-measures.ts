/** Measures of a pipeline diagram, in the units of its drawing. Unscaled, a unit is a pixel at a 17 px root font. */
export const nameSize = 14;
export const noteSize = 13;
export const labelSize = 13;

/** From one row of text to the next, as a share of the font size. */
export const leading = 1.3;

/** From the top of a row to its baseline, as a share of the font size. */
export const baseline = 1.02;

/** An arrow head's length and half its width. */
export const arrow = { length: 9, half: 5 } as const;

/** The sign of a line sits on a box's upper left corner and sticks out by this much. */
export const signRadius = 10;

/** Around the text of a box, and what a box is at least. */
export const padding = { x: 8, y: 9 } as const;
export const leastBox = { width: 56, height: 44 } as const;

/** A box of the small form without text. */
export const bareBox = 24;

/** How much of a label may reach into the space between layers, at either end. */
export const labelEnd = 6;

/** From the middle of an edge to the text beside it. */
export const labelOffset = 6;

/** How far the 45° corners of an edge reach. */
export const corner = 7;

/** Free space between neighbours. A box has a sign at its corner; before a box there is an arrow after the last turn. */
export const gaps = { boxes: 20, edgeAndBox: 14, edges: 10, layers: 16, turnAndBox: 16 } as const;

export const margin = signRadius + 2;
export const bareMargin = 2;
