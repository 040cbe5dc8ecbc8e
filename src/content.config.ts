import { defineCollection } from 'astro:content';
import { z } from 'astro/zod';
import { entriesIn, removedList } from './loader.ts';
import { schemas } from './schema/collections.ts';
import { removed } from './schema/removed.ts';

const root = process.env['CONTENT_DIR'] ?? 'content';

const load = (folder: string) => entriesIn(`${root}/${folder}`);

export const collections = {
  removed: defineCollection({
    loader: removedList(`${root}/removed.txt`),
    schema: z.strictObject({ entries: z.array(removed) }),
  }),
  sources: defineCollection({ loader: load('sources'), schema: schemas.sources }),
  companies: defineCollection({ loader: load('companies'), schema: schemas.companies }),
  postings: defineCollection({ loader: load('postings'), schema: schemas.postings }),
  skills: defineCollection({ loader: load('skills'), schema: schemas.skills }),
  requirements: defineCollection({ loader: load('requirements'), schema: schemas.requirements }),
  roles: defineCollection({ loader: load('roles'), schema: schemas.roles }),
  pipelines: defineCollection({ loader: load('pipelines'), schema: schemas.pipelines }),
  questions: defineCollection({ loader: load('questions'), schema: schemas.questions }),
  guides: defineCollection({ loader: load('guides'), schema: schemas.guides }),
  stages: defineCollection({ loader: load('stages'), schema: schemas.stages }),
  resources: defineCollection({ loader: load('resources'), schema: schemas.resources }),
};
