import { company } from './company.ts';
import { guide } from './guide.ts';
import { pipeline } from './pipeline.ts';
import { posting } from './posting.ts';
import { question } from './question.ts';
import { requirement } from './requirement.ts';
import { resource } from './resource.ts';
import { role } from './role.ts';
import { skill } from './skill.ts';
import { source } from './source.ts';
import { stage } from './stage.ts';

/** Every collection and the schema of its entries. The key is the folder under `content/`. */
export const schemas = {
  sources: source,
  companies: company,
  postings: posting,
  skills: skill,
  requirements: requirement,
  roles: role,
  pipelines: pipeline,
  questions: question,
  guides: guide,
  stages: stage,
  resources: resource,
} as const;
