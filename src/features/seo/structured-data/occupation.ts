import type { Occupation } from 'schema-dts';
import type { Entry } from '../../../domain/types.ts';
import { urlOf } from '../../../domain/urls.ts';
import type { Absolute } from './terms.ts';

/**
 * A role with what the notes say it does and the skills they say it needs, as far as its page shows them, each by the
 * address that defines it.
 * The notes hold no salaries, and neither does this.
 */
export const occupation = (role: Entry<'roles'>, shown: readonly string[], absolute: Absolute): Occupation => {
  const about = (topic: string) => role.facts.filter((fact) => fact.topic === topic);
  const needed = new Set(about('need').flatMap(({ skills }) => skills));
  return {
    '@type': 'Occupation',
    '@id': absolute(urlOf('roles', role.id)),
    name: role.name,
    alternateName: role.nameEn,
    description: role.summary,
    responsibilities: about('duty').map(({ text }) => text),
    skills: shown.filter((skill) => needed.has(skill)).map((skill) => ({ '@id': absolute(urlOf('skills', skill)) })),
  };
};
