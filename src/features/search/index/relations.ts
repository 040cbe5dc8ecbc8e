import { mentionsBySkill } from '../../../domain/evidence.ts';
import { nameKey } from '../../../domain/name-key.ts';
import { postingsOf } from '../../../domain/postings.ts';
import type { Catalog, Entry } from '../../../domain/types.ts';
import { urlOf } from '../../../domain/urls.ts';
import { weights } from '../engine/concept-index.ts';
import type { Draft } from './drafts.ts';

/** That a page (by its path) stands for another, and how strongly. */
export type Relation = { readonly from: string; readonly to: string; readonly weight: number };

const mentionRelations = (catalog: Catalog): readonly Relation[] =>
  [...mentionsBySkill(postingsOf(catalog))].flatMap(([skill, mentions]) =>
    mentions.map(({ posting }) => ({
      from: urlOf('skills', skill),
      to: urlOf('postings', posting.id),
      weight: weights.askedByPosting,
    })),
  );

const roleRelations = (catalog: Catalog): readonly Relation[] =>
  [...catalog.postings.values()].map(({ id, role }) => ({
    from: urlOf('roles', role),
    to: urlOf('postings', id),
    weight: weights.postingOfRole,
  }));

/** People look for postings by their schooling (석사) too; its words are those of the requirement. */
const degreeRelations = (catalog: Catalog): readonly Relation[] => {
  const requirements = [...catalog.requirements.values()].filter(({ wording }) =>
    wording.some((one) => 'condition' in one && one.condition === 'degree'),
  );
  const asksDegree = ({ lines }: Entry<'postings'>): boolean =>
    lines.some(({ asks }) => asks.some((ask) => 'condition' in ask && ask.condition === 'degree'));
  return [...catalog.postings.values()].filter(asksDegree).flatMap(({ id }) =>
    requirements.map((requirement) => ({
      from: urlOf('requirements', requirement.id),
      to: urlOf('postings', id),
      weight: weights.askedByPosting,
    })),
  );
};

/** Who types 토스 may mean 토스증권: a company is found by the name its own begins with (LINE is no Liner). */
const longerNameRelations = (catalog: Catalog): readonly Relation[] => {
  const companies = [...catalog.companies.values()].map(({ id, name, nameEn, aliases }) => ({
    path: urlOf('companies', id),
    keys: [name, nameEn ?? '', ...aliases].map(nameKey).filter(({ length }) => length >= 2),
  }));
  const owners = new Map(companies.flatMap(({ path, keys }) => keys.map((key) => [key, path] as const)));
  return companies.flatMap(({ path: to, keys }) =>
    keys.flatMap((key) =>
      Array.from({ length: Math.max(0, key.length - 2) }, (_, at) => owners.get(key.slice(0, at + 1)) ?? to)
        .filter((from) => from !== to)
        .map((from) => ({ from, to, weight: weights.longerName })),
    ),
  );
};

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

/** The pages a text names: every stretch of it that is a name, so the work grows with the text and not with the names. */
const namedIn = (
  owners: ReadonlyMap<string, readonly string[]>,
  longest: number,
  text: string,
): ReadonlySet<string> => {
  const found = new Set<string>();
  for (let start = 0; start < text.length; start += 1) {
    for (let end = start + 2; end <= Math.min(text.length, start + longest); end += 1) {
      for (const owner of owners.get(text.slice(start, end)) ?? []) found.add(owner);
    }
  }
  return found;
};

/** Pages whose title or topics hold a name of a skill or role. */
export const titleRelations = (drafts: readonly Draft[]): readonly Relation[] => {
  const owners = new Map<string, string[]>();
  for (const { kind, path, names, lateNames = [] } of drafts) {
    if (kind !== 'skill' && kind !== 'role') continue;
    for (const key of [...names, ...lateNames].map(nameKey)) {
      if (key.length >= 3 || /[가-힣]{2}/.test(key)) owners.set(key, [...(owners.get(key) ?? []), path]);
    }
  }
  const longest = Math.max(0, ...[...owners.keys()].map(({ length }) => length));
  const titled = drafts.filter(({ kind }) => ['question', 'guide', 'posting', 'pipeline'].includes(kind));
  return titled.flatMap(({ path: to, kind, title, topics }) => {
    const inTitle = namedIn(owners, longest, nameKey(title));
    const inTopics = topics.flatMap((topic) => [...namedIn(owners, longest, nameKey(topic))]);
    return [
      ...[...inTitle].map((from) => ({
        from,
        to,
        weight: kind === 'posting' ? weights.namedInTopic : weights.namedInTitle,
      })),
      ...inTopics.map((from) => ({ from, to, weight: weights.namedInTopic })),
    ];
  });
};

/** What the entries of a catalog say of one another. */
export const relationsOf = (catalog: Catalog): readonly Relation[] =>
  [
    mentionRelations(catalog),
    roleRelations(catalog),
    degreeRelations(catalog),
    longerNameRelations(catalog),
    namingRelations(catalog),
    neighbourRelations(catalog),
  ].flat();
