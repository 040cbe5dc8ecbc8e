import type { Problem } from './problems.ts';
import { earlyDays, lateHistory } from './rules/dates.ts';
import { repeatedInnerIds, repeatedTitles, sharedNames } from './rules/unique-names.ts';
import { repeatsOfRepeats, selfReferences, twinsOfTwins } from './rules/originals.ts';
import { earlySkills, prerequisiteCircles, stageGaps, stageOrder } from './rules/prerequisites.ts';
import { brokenReferences, companiesWithoutPosting, looseFlows } from './rules/broken-references.ts';
import { unsourcedPostings } from './rules/posting-sources.ts';
import { unaskedLines, unreadLines } from './rules/unread-lines.ts';
import type { Rule } from './rules/rule.ts';
import type { Catalog } from './types.ts';

/** All rules, in the order their problems are told. */
const rules: readonly Rule[] = [
  brokenReferences,
  looseFlows,
  companiesWithoutPosting,
  repeatedInnerIds,
  repeatedTitles,
  sharedNames,
  selfReferences,
  twinsOfTwins,
  repeatsOfRepeats,
  prerequisiteCircles,
  stageOrder,
  stageGaps,
  earlySkills,
  unsourcedPostings,
  unaskedLines,
  unreadLines,
  lateHistory,
  earlyDays,
];

/** Everything the rules find wrong in a catalog. `unread`: see {@link Rule}. */
export const problemsIn = (catalog: Catalog, unread: ReadonlySet<string> = new Set()): readonly Problem[] =>
  rules.flatMap((rule) => rule(catalog, unread));
