import type { Findings, Reading } from '../types.ts';
import type { Edit } from './edits.ts';
import type { SharedReading } from './share-link.ts';
import { type ShownLine, shownLines, withEdits } from './shown-line.ts';

/** What the page shows: a posting as it was read, and what the visitor set right since. */
export interface OpenReading {
  /** As pasted; empty when the reading came by a link. */
  readonly text: string;
  readonly read: readonly ShownLine[];
  readonly edits: readonly Edit[];
  readonly findings?: Findings;
  /** Set when somebody else sent the reading. `all`: how many lines their posting has. */
  readonly shared?: { readonly all: number; readonly lost: boolean };
}

export const emptyReading: OpenReading = { text: '', read: [], edits: [] };

/** A text just read. */
export const openText = (text: string, { lines, findings }: Reading, edits: readonly Edit[] = []): OpenReading => ({
  text,
  read: shownLines(lines),
  edits,
  findings,
});

/** A reading that came by a link. */
export const openShared = ({ lines, all, lost }: SharedReading): OpenReading => ({
  text: '',
  read: lines,
  edits: [],
  shared: { all, lost },
});

/** The lines with everything the visitor set right. */
export const linesOf = ({ read, edits }: OpenReading): readonly ShownLine[] => withEdits(read, edits);

export const withEdit = (reading: OpenReading, edit: Edit): OpenReading => ({
  ...reading,
  edits: [...reading.edits, edit],
});

/** Takes back the last thing that was set right. */
export const undone = (reading: OpenReading): OpenReading => ({ ...reading, edits: reading.edits.slice(0, -1) });
