import { bounds } from '../../../domain/bounds.ts';
import { mentionsBySkill } from '../../../domain/evidence.ts';
import { nameKey } from '../../../domain/name-key.ts';
import { otherName, skillName, skillTitle, titleOf } from '../../../domain/names.ts';
import type { Catalog, Entry } from '../../../domain/types.ts';
import { postingsOf } from '../../../domain/postings.ts';
import { urlOf } from '../../../domain/urls.ts';
import { type ConceptDocument, isOfCompany, openIndex, weights } from '../engine/concept-index.ts';
import { pathOf } from '../engine/paths.ts';
import { guesses } from '../engine/resolve.ts';
import { levelsOf } from './page-filters.ts';

/** A page that is no entry of a collection; its id is its path without the slashes. */
export type ExtraPage = { readonly id: string; readonly title: string; readonly names: readonly string[] };

type Draft = Omit<ConceptDocument, 'foundBy'>;

/** What a posting asks of a person's schooling and field: people look for 석사 and 이커머스 too. */
const conditionTopics = ({ lines }: Entry<'postings'>): readonly string[] =>
  lines
    .flatMap(({ asks }) => asks.flatMap((ask) => ('condition' in ask ? [ask] : [])))
    .filter(({ condition }) => condition === 'degree' || condition === 'domain')
    .flatMap(({ text }) => text.split(/[\s·]+/));

const draftsOf = (catalog: Catalog, pages: readonly ExtraPage[]): readonly Draft[] => {
  const mentions = mentionsBySkill(postingsOf(catalog));
  const drafts: readonly Omit<Draft, 'path'>[] = [
    ...[...catalog.skills.values()].map((skill) => ({
      id: skill.id,
      title: skillTitle(skill),
      kind: 'skill' as const,
      names: [skillName(skill), otherName(skill) ?? [], skill.aliases, skill.searchNames].flat(),
      topics: [],
      layer: skill.layers[0],
      levels: levelsOf(mentions.get(skill.id) ?? []),
    })),
    ...[...catalog.companies.values()].map((company) => ({
      id: company.id,
      title: company.name,
      kind: 'company' as const,
      names: [company.name, ...(company.nameEn ? [company.nameEn] : []), ...company.aliases],
      topics: [],
    })),
    ...[...catalog.postings.values()].map((posting) => ({
      id: posting.id,
      title: titleOf(catalog, 'postings', posting.id),
      kind: 'posting' as const,
      names: [titleOf(catalog, 'postings', posting.id), ...posting.aliases],
      topics: conditionTopics(posting),
    })),
    ...[...catalog.requirements.values()].map((requirement) => ({
      id: requirement.id,
      title: requirement.name,
      kind: 'requirement' as const,
      names: [],
      topics: [requirement.name, ...requirement.aliases],
    })),
    ...[...catalog.roles.values()].map((role) => ({
      id: role.id,
      title: role.name,
      kind: 'role' as const,
      names: [role.name, role.nameEn, ...role.aliases],
      topics: [],
    })),
    ...pages.map(({ id, title, names }) => ({ id, title, kind: 'page' as const, names, topics: [] })),
    ...[...catalog.pipelines.values()].map((pipeline) => ({
      id: pipeline.id,
      title: pipeline.title,
      kind: 'pipeline' as const,
      names: [pipeline.title],
      topics: pipeline.aliases,
    })),
    ...[...catalog.questions.values()].map((question) => ({
      id: question.id,
      title: question.question,
      kind: 'question' as const,
      names: [],
      topics: question.aliases,
    })),
    ...[...catalog.guides.values()].map((guide) => ({
      id: guide.id,
      title: guide.title,
      kind: 'guide' as const,
      names: [],
      topics: guide.aliases,
    })),
    ...[...catalog.sources.values()].map((source) => ({
      id: source.id,
      title: source.title,
      kind: 'source' as const,
      names: [source.title],
      topics: [],
    })),
  ];
  return drafts.map((draft) => ({ ...draft, path: pathOf(draft.kind, draft.id) }));
};

/** That a page (by its path) stands for another, and how strongly. */
type Relation = { readonly from: string; readonly to: string; readonly weight: number };

const mentionRelations = (catalog: Catalog): readonly Relation[] =>
  [...mentionsBySkill(postingsOf(catalog))].flatMap(([skill, mentions]) =>
    mentions.map(({ posting }) => ({
      from: urlOf('skills', skill),
      to: urlOf('postings', posting.id),
      weight: weights.mention,
    })),
  );

const roleRelations = (catalog: Catalog): readonly Relation[] =>
  [...catalog.postings.values()].map(({ id, role }) => ({
    from: urlOf('roles', role),
    to: urlOf('postings', id),
    weight: weights.postingOfRole,
  }));

/** Entries that name skills are found by the names of those skills. */
const namingRelations = (catalog: Catalog): readonly Relation[] => {
  const naming = (to: string, skills: readonly string[], weight: number): readonly Relation[] =>
    skills.map((skill) => ({ from: urlOf('skills', skill), to, weight }));
  return [
    ...[...catalog.questions.values()].map(({ id, skills }) => naming(urlOf('questions', id), skills, weights.mention)),
    ...[...catalog.guides.values()].map(({ id, skills }) => naming(urlOf('guides', id), skills, weights.mention)),
    ...[...catalog.pipelines.values()].map(({ id, nodes }) =>
      naming(
        urlOf('pipelines', id),
        nodes.flatMap(({ skills }) => skills),
        weights.mention,
      ),
    ),
    ...[...catalog.roles.values()].map(({ id, facts }) =>
      naming(
        urlOf('roles', id),
        facts.flatMap(({ skills }) => skills),
        weights.roleMention,
      ),
    ),
  ].flat();
};

/** Skills next to one another: what is built on a skill, and what one may take instead of it. */
const neighbourRelations = (catalog: Catalog): readonly Relation[] =>
  [...catalog.skills.values()].flatMap(({ id, prerequisites, alternatives }) => {
    const here = urlOf('skills', id);
    return [
      ...prerequisites.map((other) => ({ from: urlOf('skills', other), to: here, weight: weights.neighbour })),
      ...alternatives.map(({ skill }) => ({ from: here, to: urlOf('skills', skill), weight: weights.neighbour })),
    ];
  });

/** Pages whose title or topics hold a name of a skill or role. */
const titleRelations = (drafts: readonly Draft[]): readonly Relation[] => {
  const titled = drafts
    .filter(({ kind }) => ['question', 'guide', 'posting', 'pipeline'].includes(kind))
    .map(({ path, title, topics }) => ({ path, title: nameKey(title), topics: topics.map(nameKey) }));
  const named = drafts.filter(({ kind }) => kind === 'skill' || kind === 'role');
  return named.flatMap(({ path: from, names }) => {
    const keys = names.map(nameKey).filter((key) => key.length >= 3 || /[가-힣]{2}/.test(key));
    const inText = (text: string): boolean => keys.some((key) => text.includes(key));
    return titled.flatMap(({ path: to, title, topics }): readonly Relation[] => {
      if (inText(title)) return [{ from, to, weight: weights.namedInTitle }];
      return topics.some(inText) ? [{ from, to, weight: weights.namedInTopic }] : [];
    });
  });
};

/**
 * Leaves out the aliases that only begin another name of the same page (쿠버) or spell it a little differently
 * (파이선): the engine understands them anyway, so they need not travel.
 */
const withoutForgiven = (drafts: readonly Draft[]): readonly Draft[] => {
  const index = openIndex(drafts.map((draft) => ({ ...draft, foundBy: [] })));
  const keys = new Map(index.keys);
  return drafts.map((draft, place) => ({
    ...draft,
    names: draft.names.filter((name, rank) => {
      const key = nameKey(name);
      const entry = keys.get(key);
      // The first names are the title; a key that stands for other pages too has to stay.
      if (rank < 2 || !entry || entry.postings.size > 1) return true;
      keys.delete(key);
      const matches = guesses({ ...index, keys }, key);
      const forgiven = matches.length > 0 && matches.every((match) => match.key.postings.get(place) === weights.name);
      if (!forgiven) keys.set(key, entry);
      return !forgiven;
    }),
  }));
};

/** The drafts; those of many companies and their postings stand at the end, where they are in nobody's way. */
const placed = (catalog: Catalog, drafts: readonly Draft[]): readonly Draft[] => {
  if (catalog.companies.size <= bounds.companiesAmongNames) return withoutForgiven(drafts);
  const { own = [], other = [] } = Object.groupBy(drafts, ({ kind }) => (isOfCompany(kind) ? 'own' : 'other'));
  return [...withoutForgiven(other), ...own];
};

/** The concept index of a catalog, ready to be shipped. */
export const buildIndex = (catalog: Catalog, pages: readonly ExtraPage[]): readonly ConceptDocument[] => {
  const drafts = placed(catalog, draftsOf(catalog, pages));
  const places = new Map(drafts.map(({ path }, place) => [path, place]));
  const relations = [
    mentionRelations(catalog),
    roleRelations(catalog),
    namingRelations(catalog),
    neighbourRelations(catalog),
    titleRelations(drafts),
  ].flat();
  const byTarget = Map.groupBy(relations, ({ to }) => to);
  return drafts.map((draft) => {
    const strongest = new Map<number, number>();
    for (const { from, weight } of byTarget.get(draft.path) ?? []) {
      const place = places.get(from);
      if (place !== undefined && from !== draft.path) strongest.set(place, Math.max(strongest.get(place) ?? 0, weight));
    }
    return { ...draft, foundBy: [...strongest].toSorted(([a], [b]) => a - b) };
  });
};
