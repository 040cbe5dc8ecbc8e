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

/** From the middle of an edge to the text beside it. */
export const labelOffset = 6;

/** Free space between neighbours: a label is closer to its own edge than to any other, a box has room for its sign. */
export const laneGap = 8;
export const labelGap = { above: 18, beside: 12 } as const;
export const boxGap = 20;

/** Tracks on which edges change rows between two columns, and how far their 45° corners reach. */
export const trackPitch = 10;
export const corner = 7;

/** How far an edge goes straight on after a column and before the next; into a box there is an arrow. */
export const stubs = { afterBox: 4, afterLabels: 0, beforeLabels: 2, beforeBox: 12 } as const;

export const margin = signRadius + 2;
export const bareMargin = 2;
