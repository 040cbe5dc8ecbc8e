export { fold, type Folded } from './fold.ts';
export { isListGap } from './gap.ts';
export { createMatcher, withSearchNames } from './matcher.ts';
export { type NameRow, packNames, unpackNames } from './pack-names.ts';
export type { NameEntry, NameMatch, NameMatcher } from './types.ts';
