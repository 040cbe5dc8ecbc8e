import { saidIn, type Said } from './content.ts';
import type { Outline } from './outline.ts';
import type { Piece } from './pieces.ts';
import { at, type State, type Step } from './placing.ts';
import type { Section } from './types.ts';

const higherDegree = /석사|박사|master|ph\.?d/i;
const anyDegree = /학사|전공|학위|대졸|degree/i;

/** A second, tighter word on degrees among what is asked begins what is welcome. */
const beginsWelcome = (piece: Piece, state: State): boolean =>
  state.section === 'required' && state.seenDegree && (higherDegree.test(piece.words) || anyDegree.test(piece.words));

/** Where a piece belongs by what it says: duties come first, then what is asked, then what is welcome. */
const bySaying = (piece: Piece, said: Said, state: State, { isListed, isBordered }: Outline): Section => {
  if (said.says === 'note') return 'other';
  if (said.says === 'welcome' || beginsWelcome(piece, state)) return 'preferred';
  if (state.section === 'required' || state.section === 'preferred') return state.section;
  if (said.says === 'have' && !isBordered) return 'required';
  const isItem = piece.marks.bullet !== '' || piece.marks.numbered;
  if (said.says === 'do' && (isItem || !isListed)) return 'duty';
  return isItem && isListed ? 'duty' : 'other';
};

/** Places a piece by what it says, with the words that say it. */
export const placeBySaying = (piece: Piece, state: State, outline: Outline): Step => {
  const said = saidIn(piece);
  const section = bySaying(piece, said, state, outline);
  const seenDegree = state.seenDegree || anyDegree.test(piece.words);
  const next =
    section === 'other'
      ? { ...state, seenDegree }
      : { ...state, section, opener: undefined, asked: section, seenDegree };
  const reasons = said.length === 0 ? [] : [at(piece, said, said.says === 'note' ? 'content' : 'ending')];
  return { placed: { section, reasons }, state: next };
};
