import type { FitData, FitSkill } from '../domain/fit-data.ts';
import { layerLetters } from '../domain/layers.ts';
import type { Layer } from '../domain/types.ts';
import { urlOf } from '../domain/urls.ts';
import { fill, part, stamp } from './parts.ts';

/** Finds a skill by its id. */
export const skillsById = ({ skills }: FitData): ReadonlyMap<string, FitSkill> =>
  new Map(skills.map((skill) => [skill.id, skill]));

/** An address of the site under the base path. */
export const inside = (base: string, url: string): string => base + url.slice(1);

export const drawSign = (sign: HTMLElement, layer: Layer | undefined): void => {
  if (!layer) return;
  sign.dataset['layer'] = layer;
  sign.textContent = layerLetters[layer];
};

/** A link to a skill with the sign of its line, and whether it is known. */
export const skillChip = ({ id, name, layer }: FitSkill, base: string, state = ''): HTMLElement => {
  const chip = fill(stamp('chip'), { name, state });
  drawSign(part(chip, '[data-slot=sign]', HTMLElement), layer);
  if (chip instanceof HTMLAnchorElement) chip.href = inside(base, urlOf('skills', id));
  return chip;
};
