import { knownSkills } from '../profile/profile.ts';
import { activeProfile } from '../profile/active-profile.browser.ts';
import { foldStrips } from './folded-strips.browser.ts';
import { showMyMap } from './my-map.browser.ts';
import { markStations } from './route-marks.browser.ts';
import { stationsIn } from './station-list.browser.ts';

/** Lights one's own stations on a map that was brought to another page, and draws one's picture into its place. */
export const drawOwnMap = async (map: ShadowRoot, picture: HTMLElement, site: string): Promise<void> => {
  const known = knownSkills(activeProfile.profile);
  const lit = known.size > 0 ? known : undefined;
  markStations(map, lit);
  foldStrips(map, lit);
  map.querySelector('map-box')?.dispatchEvent(new Event('redraw'));
  await showMyMap(picture, stationsIn(map), site);
};
