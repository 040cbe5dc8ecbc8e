import { skillName } from '#src/domain/names.ts';
import { fileOf } from '#src/domain/problems.ts';
import type { Catalog } from '#src/domain/types.ts';
import type { Checked } from './record.ts';

type Link = Omit<Checked, 'finding'>;

type Starting = {
  readonly id: string;
  readonly start?: { readonly label: string; readonly url: string } | undefined;
};

const startOf = (collection: 'stages' | 'skills', { id, start }: Starting, title: string): readonly Link[] =>
  start ? [{ file: fileOf(collection, id), place: 'start', title: `${title}: ${start.label}`, url: start.url }] : [];

/** The links the content gives readers for the outside: of resources, and the first steps of stages and skills. */
export const linksOf = ({ resources, stages, skills }: Catalog): readonly Link[] => [
  ...[...resources.values()].flatMap(({ id, title, url }): readonly Link[] =>
    url ? [{ file: fileOf('resources', id), place: 'top', title, url }] : [],
  ),
  ...[...stages.values()].flatMap((stage) => startOf('stages', stage, stage.title)),
  ...[...skills.values()].flatMap((skill) => startOf('skills', skill, skillName(skill))),
];
