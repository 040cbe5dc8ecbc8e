import { type Edit, isLevel } from './page/edits.ts';
import type { ShownLine } from './page/shown-line.ts';
import { type Profile, type SkillState, skillStates, withSkill } from '../profile/profile.ts';
import type { SkillTable } from './skill-table.browser.ts';

/** The skill a visitor means by what they wrote: a title, or an id. */
const skillNamed = (written: string, table: SkillTable): string | undefined => {
  const wanted = written.trim().toLowerCase();
  return [...table.all.values()].find(({ id, title }) => title.toLowerCase() === wanted || id === wanted)?.id;
};

const typed = (input: HTMLInputElement, { key }: ShownLine, table: SkillTable): Edit | undefined => {
  const skill = skillNamed(input.value, table);
  return skill === undefined ? undefined : { at: key, kind: 'with', skill };
};

/** What a tap inside a line's fold sets right, if it does. */
export const editAsked = (target: Element, line: ShownLine, table: SkillTable): Edit | undefined => {
  const { key } = line;
  if (target instanceof HTMLInputElement && target.matches('[data-add-skill]')) return typed(target, line, table);
  const pressed = target.closest<HTMLButtonElement>('button[data-do]');
  const skill = pressed?.dataset['of'] ?? '';
  switch (pressed?.dataset['do']) {
    case 'level':
      return isLevel(pressed.value) && pressed.value !== line.level
        ? { at: key, kind: 'level', level: pressed.value }
        : undefined;
    case 'without':
      return { at: key, kind: 'without', skill };
    case 'not-asked':
      return { at: key, kind: 'not-asked' };
    case 'met':
      return { at: key, kind: line.met ? 'unmet' : 'met' };
    default:
      return undefined;
  }
};

/** The change of the profile a tap asks for: a skill known or being learnt, or not any more. */
export const stateAsked = (target: Element): ((profile: Profile) => Profile) | undefined => {
  const pressed = target.closest<HTMLButtonElement>('button[data-do=state]');
  if (!pressed) return undefined;
  const id = pressed.dataset['of'] ?? '';
  const wasSet = pressed.getAttribute('aria-pressed') === 'true';
  const state = skillStates.find((each): each is SkillState => each === pressed.value);
  return (profile) => withSkill(profile, id, wasSet ? undefined : state);
};
