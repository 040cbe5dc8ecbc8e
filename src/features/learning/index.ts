export { type Guide, guideOf, type Stop, type Studied } from './guide.ts';
export {
  foundations,
  inLearningOrder,
  learningOrder,
  type LevelledDemand,
  type Order,
  roadmapOrder,
  type Step,
} from './order.ts';
export {
  asksDepth,
  type ConditionState,
  countParts,
  type Demand,
  isNamed,
  type LineState,
  lineStates,
  partsIn,
  type SkillAsk,
  stateOf,
  stateWords,
  type Tally,
  tallyOf,
} from './standing.ts';
export { beforeApplying, stepInWords, tallyInWords } from './words.ts';
