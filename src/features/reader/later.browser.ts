/**
 * All that is told and done beyond the lines themselves, as one module: it loads when the box is focused or holds text,
 * so that the first reading waits for nothing but the names.
 */
export { localProfile } from '../profile/local-profile.browser.ts';
export { knownSkills } from '../profile/profile.ts';
export { drawBelow } from './below.browser.ts';
export { fillDetails } from './line-details.browser.ts';
export { rarityIn, type Rarity } from './page/alike.ts';
export { editInWords } from './page/edit-words.ts';
export { printView } from './print-view.browser.ts';
export { shareReading } from './share-view.browser.ts';
export { editAsked, stateAsked } from './taps.browser.ts';
