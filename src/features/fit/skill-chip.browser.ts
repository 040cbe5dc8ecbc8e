import type { NamedSkill } from './fit-data.ts';
import { urlOf } from '../../domain/urls.ts';
import { base } from '../../ui/base.browser.ts';
import { fill, stamp } from '../../ui/templates.browser.ts';

/** Finds a skill by its id. */
export const skillsById = <Skill extends NamedSkill>(skills: readonly Skill[]): ReadonlyMap<string, Skill> =>
  new Map(skills.map((skill) => [skill.id, skill]));

/** An address of the site under the base path. */
export const inside = (url: string): string => base + url.slice(1);

/** A link to a skill with the sign of its line, and whether it is known. */
export const skillChip = ({ id, name, layer }: NamedSkill, state = ''): HTMLElement => {
  const chip = fill(stamp('chip'), { name, state });
  if (layer) chip.dataset['layer'] = layer;
  if (chip instanceof HTMLAnchorElement) chip.href = inside(urlOf('skills', id));
  return chip;
};
