import type { Piece } from './pieces.ts';
import type { PlacedReason } from './placing.ts';
import type { Level, Section } from './types.ts';

const welcome =
  /우대|좋아요|좋습니다|좋겠|가산점|선호|플러스|(?:is|as|be) (?:a |an )?(?:strong |big |huge )?plus|preferred|nice to have|bonus/gi;
const must = /필수(?!적)|必|반드시|required|must have/gi;
const uses = /(?:기술|도구|툴)?(?:을|를)?\s?(?:사용|활용|이용)(?:합니다|해요|하고 있(?:습니다|어요)|중)[.!]?$/;
const parentheses = /\([^()]*\)/g;
const nearEnd = 16;

const usual: Readonly<Record<'duty' | 'required' | 'preferred' | 'stack', Level>> = {
  duty: 'duty',
  required: 'required',
  preferred: 'preferred',
  stack: 'used',
};

export interface Levelled {
  readonly level: Level;
  readonly reasons: readonly PlacedReason[];
}

/** The last hit of a pattern when it closes the line's main clause, not one in parentheses. */
const closing = (piece: Piece, pattern: RegExp): PlacedReason['start'] | undefined => {
  const main = piece.text.replace(parentheses, (match) => ' '.repeat(match.length)).trimEnd();
  const last = [...main.matchAll(pattern)].at(-1);
  return last !== undefined && main.length - last.index - last[0].length <= nearEnd ? last.index : undefined;
};

/** The level of a piece: its section's, unless its own words say otherwise. `onlyTools`: it names tools and nothing else. */
export const levelOf = (piece: Piece, section: Section, onlyTools: boolean): Levelled | undefined => {
  if (section === 'heading' || section === 'other') return undefined;
  const fired = (level: Level, kind: PlacedReason['kind'], at: number, length: number): Levelled => ({
    level,
    reasons: [{ kind, start: piece.start + at, end: Math.min(piece.end, piece.start + at + length) }],
  });
  const wished = section === 'required' ? closing(piece, welcome) : undefined;
  if (wished !== undefined) return fired('preferred', 'welcome', wished, 2);
  const demanded = section === 'preferred' ? closing(piece, must) : undefined;
  if (demanded !== undefined) return fired('required', 'must', demanded, 2);
  const used = section === 'duty' && onlyTools ? uses.exec(piece.text) : null;
  if (used !== null) return fired('used', 'tools', used.index, used[0].length);
  return { level: usual[section], reasons: [] };
};
