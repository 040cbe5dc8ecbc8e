/**
 * What one skill is called. `names` count in a posting; `searchNames` (misprints, letter readings, vague words) only in a
 * search. A name may be in parts that other words stand between: `로그 … 수집` is found in 로그를 안정적으로 수집. Spaces and
 * hyphens in a name may be missing or many in the text. A vendor before a name (`Apache Airflow`) may be left out.
 */
export interface NameEntry {
  readonly id: string;
  readonly names: readonly string[];
  readonly searchNames?: readonly string[];
}

/** A skill found in a text. `start` and `end` are UTF-16 offsets in the text as given, `end` excluded. */
export interface NameMatch {
  readonly id: string;
  readonly start: number;
  readonly end: number;
  /** As written in the text. */
  readonly text: string;
  /** The name that was meant, where the text misspells it. */
  readonly corrected?: string;
}

/** A compiled table of names. Build it once; `find` keeps no state between calls. */
export interface NameMatcher {
  /** Non-overlapping matches in order of their start. */
  readonly find: (text: string) => readonly NameMatch[];
}
