import { getCollection, getEntry, render } from 'astro:content';
import { buildCatalog } from './domain/catalog.ts';
import { backlinksIn } from './domain/edges.ts';
import { countMentions, mentionsBySkill } from './domain/evidence.ts';
import { companySample, type Posting, postingsOf, sampleOf } from './domain/postings.ts';
import { problemInWords } from './domain/problems.ts';
import type { Removed } from './domain/removed.ts';
import { problemsIn } from './domain/rules.ts';
import type { Collection } from './domain/types.ts';

/** All content of the site. Pages get it here and nowhere else. */
export const catalog = buildCatalog({
  sources: await getCollection('sources'),
  companies: await getCollection('companies'),
  postings: await getCollection('postings'),
  skills: await getCollection('skills'),
  requirements: await getCollection('requirements'),
  roles: await getCollection('roles'),
  pipelines: await getCollection('pipelines'),
  questions: await getCollection('questions'),
  guides: await getCollection('guides'),
  stages: await getCollection('stages'),
  resources: await getCollection('resources'),
});

// The content check has run before the build; this one catches what is broken while the dev server runs.
const problems = problemsIn(catalog);
if (problems.length > 0) throw new Error(problems.map(problemInWords).join('\n'));

/** The postings with their levels worked out, for counts and comparisons. */
export const postings = postingsOf(catalog);

/** Every posting line naming a skill, by skill id. */
export const mentions = mentionsBySkill(postings);

/** The postings of each company. */
export const postingsByCompany: ReadonlyMap<string, readonly Posting[]> = Map.groupBy(
  postings,
  ({ company }) => company,
);

/** What is counted: the postings of named companies, those of archetypes, and those of companies near enough. */
export const samples = {
  company: companySample(postings),
  archetype: sampleOf(postings, { kind: 'archetype' }),
  near: sampleOf(postings, { kind: 'company', closeness: ['core', 'near'] }),
} as const;

/** How many postings of named companies name each skill, by skill id. */
export const demand: ReadonlyMap<string, number> = new Map(
  [...catalog.skills.keys()].map((id) => [id, countMentions(samples.company, mentions.get(id) ?? []).postings]),
);

/** Who points to an entry, a section or a line: `skills:kafka`, `sections:senior-meetup#team`. */
export const backlinks = backlinksIn(catalog);

/** What was taken down on request, as `companies/acme`. Its address stays and says so. */
export const removed: readonly Removed[] = (await getEntry('removed', 'list'))?.data.entries ?? [];

/** The written part of an entry as a component, or nothing when the file ends with its frontmatter. */
export const bodyOf = async (collection: Collection, id: string) => {
  const entry = await getEntry(collection, id);
  return entry?.body?.trim() ? (await render(entry)).Content : undefined;
};
