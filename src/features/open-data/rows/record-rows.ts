import { countMentions, mentionsBySkill } from '../../../domain/evidence.ts';
import { companySample, postingsOf } from '../../../domain/postings.ts';
import type { Catalog, Collection } from '../../../domain/types.ts';
import { citationUrl, urlOf } from '../../../domain/urls.ts';
import type { Absolute, Row, Rows } from './rows.ts';

type Common = {
  readonly id: string;
  readonly cites: readonly string[];
  readonly updated: string;
  readonly reviewed?: string | undefined;
};

const common = (absolute: Absolute, collection: Collection, { id, cites, updated, reviewed }: Common) => ({
  id,
  url: absolute(urlOf(collection, id)),
  cites: [...cites],
  updated,
  reviewed: reviewed ?? null,
});

const skillRows = (catalog: Catalog, absolute: Absolute): readonly Row<'skills'>[] => {
  const postings = postingsOf(catalog);
  const sample = companySample(postings);
  const mentions = mentionsBySkill(postings);
  return [...catalog.skills.values()].map((skill) => {
    const { postings, companies } = countMentions(sample, mentions.get(skill.id) ?? []);
    return {
      ...common(absolute, 'skills', skill),
      name: skill.name,
      name_ko: skill.nameKo ?? null,
      kind: skill.kind,
      aliases: [...skill.aliases],
      layers: [...skill.layers],
      definition: skill.definition,
      alternatives: skill.alternatives.map((alternative) => alternative.skill),
      prerequisites: [...skill.prerequisites],
      posting_count: postings,
      company_count: companies,
    };
  });
};

const stageRows = (catalog: Catalog, absolute: Absolute): readonly Row<'stages'>[] =>
  [...catalog.stages.values()]
    .toSorted((a, b) => a.order - b.order)
    .map((stage) => ({
      ...common(absolute, 'stages', stage),
      number: stage.order,
      placed_by: stage.orderBy,
      title: stage.title,
      prerequisites: [...stage.prerequisites],
      skills: [...stage.skills],
      why: stage.why.text,
      depth: stage.depth.text,
      project: stage.project.text,
      self_check: stage.check,
      hours: stage.hours,
      makes: stage.makes,
      first: stage.first,
    }));

/** The tables about everything else; the long texts stay on the site. */
export const recordRows = (
  catalog: Catalog,
  absolute: Absolute,
): Omit<Rows, 'companies' | 'postings' | 'lines' | 'asks' | 'mentions' | 'market'> => ({
  skills: skillRows(catalog, absolute),
  sources: [...catalog.sources.values()].map((source) => ({
    id: source.id,
    url: absolute(urlOf('sources', source.id)),
    title: source.title,
    kind: source.kind,
    summary: source.summary,
    recorded: source.recorded.on,
    recorded_how: source.recorded.how,
    updated: source.updated,
    reviewed: source.reviewed ?? null,
  })),
  sections: [...catalog.sources.values()].flatMap((source) =>
    source.sections.map(({ id, title }) => ({
      id: `${source.id}#${id}`,
      url: absolute(citationUrl(`${source.id}#${id}`)),
      source: source.id,
      title,
    })),
  ),
  roles: [...catalog.roles.values()].map((role) => ({
    ...common(absolute, 'roles', role),
    name: role.name,
    name_en: role.nameEn,
    aliases: [...role.aliases],
    summary: role.summary,
  })),
  requirements: [...catalog.requirements.values()].map((requirement) => ({
    ...common(absolute, 'requirements', requirement),
    name: requirement.name,
    aliases: [...requirement.aliases],
    group: requirement.group,
    asks: requirement.asks,
    skills: [...requirement.skills],
  })),
  stages: stageRows(catalog, absolute),
  questions: [...catalog.questions.values()].map((question) => ({
    ...common(absolute, 'questions', question),
    question: question.question,
    aliases: [...question.aliases],
    topic: question.topic,
    status: question.status,
    answer: question.answer,
    skills: [...question.skills],
  })),
  guides: [...catalog.guides.values()].map((guide) => ({
    ...common(absolute, 'guides', guide),
    title: guide.title,
    aliases: [...guide.aliases],
    summary: guide.summary,
    skills: [...guide.skills],
  })),
  pipelines: [...catalog.pipelines.values()].map((pipeline) => ({
    ...common(absolute, 'pipelines', pipeline),
    title: pipeline.title,
    aliases: [...pipeline.aliases],
    question: pipeline.question,
    summary: pipeline.summary,
    skills: [...new Set(pipeline.nodes.flatMap(({ skills }) => skills))],
  })),
  resources: [...catalog.resources.values()].map((resource) => ({
    ...common(absolute, 'resources', resource),
    title: resource.title,
    kind: resource.kind,
    link: resource.url ?? null,
    author: resource.author ?? null,
    year: resource.year ?? null,
    language: resource.language,
    summary: resource.summary,
    skills: [...resource.skills],
    checked: resource.checked ?? null,
  })),
});
