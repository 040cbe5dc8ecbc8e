/** A station before it has a place. Lines are numbered in the order data flows. */
export type Stop = {
  readonly id: string;
  /** Its label, row by row. */
  readonly rows: readonly string[];
  /** Width of its label in units. */
  readonly width: number;
  readonly radius: number;
  /** The numbers of its lines, home line first. */
  readonly lines: readonly number[];
};
