import { z } from 'astro/zod';
import { isoDay } from './fields.ts';

/** The collections whose entries have an address of their own. */
const collections = 'companies|skills|requirements|roles|pipelines|questions|guides|sources';

/** An entry that was taken down. Its file is gone; its address says so. */
export const removed = z.strictObject({
  id: z
    .string()
    .regex(
      new RegExp(`^(?:(?:${collections})/[a-z0-9-]+|postings/[a-z0-9-]+/[a-z0-9-]+)$`),
      "'종류/id' 꼴로 씁니다. 예: companies/acme, postings/acme/data-engineer",
    ),
  on: isoDay,
});
