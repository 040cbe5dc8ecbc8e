import { mentionsBySkill } from '../../../domain/evidence.ts';
import { nameKey } from '../../../domain/name-key.ts';
import { otherName, skillName, skillTitle, titleOf } from '../../../domain/names.ts';
import { postingsOf } from '../../../domain/postings.ts';
import type { Catalog } from '../../../domain/types.ts';
import type { ConceptDocument } from '../engine/concept-index.ts';
import { absentOf } from '../engine/absent.ts';
import { pathOf } from '../engine/paths.ts';
import { absentLines } from './absent-names.ts';
import { levelsOf } from './page-filters.ts';

/** A page that is no entry of a collection; its id is its path without the slashes. */
export type ExtraPage = { readonly id: string; readonly title: string; readonly names: readonly string[] };

/** A document before it is known what else finds it. */
export type Draft = Omit<ConceptDocument, 'foundBy'>;
type WithoutPath = Omit<Draft, 'path'>;

/** How many aliases of a skill travel with the names; editors write the usual ones first. */
const earlyAliases = 4;

const skillDrafts = (catalog: Catalog): readonly WithoutPath[] => {
  const mentions = mentionsBySkill(postingsOf(catalog));
  return [...catalog.skills.values()].map((skill) => ({
    id: skill.id,
    title: skillTitle(skill),
    kind: 'skill',
    names: [skillName(skill), otherName(skill) ?? [], skill.aliases.slice(0, earlyAliases)].flat(),
    lateNames: [...skill.aliases.slice(earlyAliases), ...skill.searchNames],
    topics: [],
    layer: skill.layers[0],
    levels: levelsOf(mentions.get(skill.id) ?? []),
  }));
};

/** A posting is found by its company and its role; its title alone (데이터 엔지니어) is no name of its own. */
const companyDrafts = (catalog: Catalog): readonly WithoutPath[] =>
  [...catalog.companies.values()].map((company) => ({
    id: company.id,
    title: company.name,
    kind: 'company',
    names: [company.name, ...(company.nameEn ? [company.nameEn] : []), ...company.aliases],
    topics: [],
  }));

const postingDrafts = (catalog: Catalog): readonly WithoutPath[] =>
  [...catalog.postings.values()].map((posting) => {
    const title = titleOf(catalog, 'postings', posting.id);
    return { id: posting.id, title, kind: 'posting', names: [title, ...posting.aliases], topics: [] };
  });

const roleDrafts = (catalog: Catalog): readonly WithoutPath[] =>
  [...catalog.roles.values()].map((role) => ({
    id: role.id,
    title: role.name,
    kind: 'role',
    names: [role.name, role.nameEn, ...role.aliases],
    topics: [],
  }));

/** 장애 대응과 복구 is looked for as 장애 대응; a part of one word says too little. */
const partsOfName = (name: string): readonly string[] =>
  name.split(/(?<=[가-힣])[과와] |·/).filter((part) => part !== name && part.includes(' '));

/** What is found by the words it is about more than by a name. */
const textDrafts = (catalog: Catalog): readonly WithoutPath[] => [
  ...[...catalog.requirements.values()].map(({ id, name, aliases }) => ({
    id,
    title: name,
    kind: 'requirement' as const,
    names: [],
    topics: [name, ...partsOfName(name), ...aliases],
  })),
  ...[...catalog.pipelines.values()].map(({ id, title, aliases }) => ({
    id,
    title,
    kind: 'pipeline' as const,
    names: [title],
    topics: aliases,
  })),
  ...[...catalog.questions.values()].map(({ id, question, aliases }) => ({
    id,
    title: question,
    kind: 'question' as const,
    names: [],
    topics: aliases,
  })),
  ...[...catalog.guides.values()].map(({ id, title, aliases }) => ({
    id,
    title,
    kind: 'guide' as const,
    names: [],
    topics: aliases,
  })),
  ...[...catalog.sources.values()].map(({ id, title }) => ({
    id,
    title,
    kind: 'source' as const,
    names: [title],
    topics: [],
  })),
];

const absent = absentOf(absentLines);

/**
 * The drafts without the aliases and late names that are a name of a later one (에어브릿지 means the company first) or of
 * a product without a page (Fivetran is not Airbyte).
 */
const withOwnNames = (drafts: readonly Draft[]): readonly Draft[] => {
  const owners = new Map(drafts.flatMap(({ path, names }) => names.map((name) => [nameKey(name), path] as const)));
  return drafts.map((draft) => {
    const isOwn = (name: string): boolean => (owners.get(nameKey(name)) ?? draft.path) === draft.path;
    return {
      ...draft,
      names: draft.names.filter((name, rank) => rank < 2 || isOwn(name)),
      lateNames: draft.lateNames?.filter((name) => isOwn(name) && !absent.has(nameKey(name))),
    };
  });
};

/** Every page to be found: first those people know by a name, then the texts. */
export const draftsOf = (catalog: Catalog, pages: readonly ExtraPage[]): readonly Draft[] =>
  withOwnNames(
    [
      ...skillDrafts(catalog),
      ...roleDrafts(catalog),
      ...pages.map(({ id, title, names }) => ({ id, title, kind: 'page' as const, names, topics: [] })),
      ...companyDrafts(catalog),
      ...postingDrafts(catalog),
      ...textDrafts(catalog),
    ].map((draft) => ({ ...draft, path: pathOf(draft.kind, draft.id) })),
  );
