/** A part of an entry: a section of a source or a line of a posting. */
export type Reference = {
  /** The id of the entry: `senior-meetup`, `laplace/data-engineer`. */
  readonly entry: string;
  /** The id inside it; empty when the text names the whole entry. */
  readonly part: string;
};

/** `senior-meetup#team` → the entry `senior-meetup` and its part `team`. */
export const parseReference = (text: string): Reference => {
  const [entry = '', part = ''] = text.split('#');
  return { entry, part };
};
