import type { Rarity } from './page/alike.ts';
import type { ReadData } from './page/read-data.ts';
import type { ShownLine } from './page/shown-line.ts';
import type { Profile } from '../profile/profile.ts';
import type { SkillTable } from './skill-table.browser.ts';

/** What follows from a reading is drawn from this. */
export interface Below {
  readonly lines: readonly ShownLine[];
  readonly table: SkillTable;
  readonly data: ReadData;
  readonly rarity: Rarity;
  readonly profile: Profile;
  readonly isWanted: () => boolean;
}

/** Draws everything that follows from a reading, a part at a time. */
export const drawBelow = async (_root: HTMLElement, _below: Below): Promise<void> => {};
