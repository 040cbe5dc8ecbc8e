import { emWidth } from '../../../domain/text-width.ts';
import { fontSize } from './metrics.ts';

/** A name no wider than this stays in one row, in units. */
const oneRow = 62;

/** Width of a text in units. */
export const textWidth = (text: string): number => fontSize * emWidth(text);

export const widthOf = (rows: readonly string[]): number => Math.max(...rows.map(textWidth));

/** Breaks a name at a space into at most two rows, so that the wider row is as narrow as can be. */
export const labelRows = (name: string): readonly string[] => {
  const words = name.trim().split(/\s+/);
  const whole = [words.join(' ')];
  if (widthOf(whole) <= oneRow) return whole;
  const broken = words
    .slice(1)
    .map((_, index) => [words.slice(0, index + 1).join(' '), words.slice(index + 1).join(' ')]);
  return broken.reduce<readonly string[]>((best, rows) => (widthOf(rows) < widthOf(best) ? rows : best), whole);
};
