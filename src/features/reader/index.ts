export { readPosting } from './read.ts';
export type {
  Ask,
  Condition,
  Counts,
  Findings,
  Level,
  ReadLine,
  Reading,
  Reason,
  ReasonKind,
  Section,
  Span,
} from './types.ts';
