import type { NameMatcher } from '../names/index.ts';
import { conditionsIn } from './conditions.ts';
import { countsOf, findingsOf } from './findings.ts';
import { personalIn } from './personal.ts';
import { type Sketch, type SketchedLine, sketchPosting } from './sketch.ts';
import type { Condition, ReadLine, Reading, Reason } from './types.ts';

const completeLine = ({ piece, ...line }: SketchedLine, back: Sketch['back']): ReadLine => {
  const isAsking = line.level !== undefined;
  const skills = line.asks.flatMap((ask) => ask.skills);
  const conditions = isAsking ? conditionsIn(piece, line.section, skills.length) : [];
  const personal = personalIn(piece);
  return {
    ...line,
    conditions: conditions.map((condition): Condition => back(condition)),
    reasons: [...line.reasons, ...personal.map((reason): Reason => back({ ...reason, text: '' }))],
    unread: isAsking && skills.length === 0 && conditions.length === 0,
    personal: personal.length > 0,
  };
};

/** Adds what a sketch leaves out: the conditions of every line, and what is so of the whole text. */
export const completeReading = ({ page, lines, back }: Sketch): Reading => {
  const complete = lines.map((line) => completeLine(line, back));
  return { lines: complete, findings: findingsOf(page.clean, complete), counts: countsOf(complete) };
};

/**
 * Reads a posting line by line: every non-empty line of `text`, or each of its pieces, with its section, level, demands,
 * conditions and the words each decision rests on. All offsets are UTF-16 offsets in `text`. Never throws; the same text
 * is always read the same way.
 */
export const readPosting = (text: string, names: NameMatcher): Reading => completeReading(sketchPosting(text, names));
