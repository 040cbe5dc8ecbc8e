import type { DefinedTerm, DefinedTermSet } from 'schema-dts';
import type { Entry } from '../../../domain/types.ts';
import { urlOf } from '../../../domain/urls.ts';

/** The address of a path with the site's own before it. */
export type Absolute = (path: string) => string;

/** The list of skills as a glossary; every term points back to it. */
export const termSet = (name: string, description: string, absolute: Absolute): DefinedTermSet => ({
  '@type': 'DefinedTermSet',
  '@id': absolute('/skills/'),
  name,
  description,
});

/** A skill as a term of the glossary, with its names in both scripts. */
export const term = (skill: Entry<'skills'>, absolute: Absolute): DefinedTerm => ({
  '@type': 'DefinedTerm',
  '@id': absolute(urlOf('skills', skill.id)),
  name: skill.name,
  alternateName: [...new Set([skill.nameKo ?? skill.name, ...skill.aliases])].filter((name) => name !== skill.name),
  description: skill.definition,
  termCode: skill.id,
  inDefinedTermSet: absolute('/skills/'),
});
