import type { ShownLine } from '../../../src/features/reader/page/shown-line.ts';

/** An asking line of tests, with what a test says of it. */
export const lineOf = (line: number, given: Partial<ShownLine> = {}): ShownLine => ({
  key: String(line),
  line,
  text: '',
  section: 'required',
  level: 'required',
  asks: [],
  conditions: [],
  names: [],
  reasons: [],
  unread: false,
  personal: false,
  edited: false,
  met: false,
  ...given,
});

export const all = (...skills: readonly string[]): ShownLine['asks'][number] => ({ mode: 'all', skills });
export const any = (...skills: readonly string[]): ShownLine['asks'][number] => ({ mode: 'any', skills });
