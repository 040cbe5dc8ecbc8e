import type { Collection } from './types.ts';

/** Something wrong in a content file, said so that an editor can mend it. */
export type Problem = {
  /** From the project's root: `content/skills/kafka.mdx`. */
  readonly file: string;
  /** As in the frontmatter: `lines[2].skills`; empty when the whole file is meant. */
  readonly field: string;
  /** What is wrong and how to mend it, in Korean. */
  readonly message: string;
};

/** The file of an entry, from the project's root. */
export const fileOf = (collection: Collection, id: string): string => `content/${collection}/${id}.mdx`;

/** `content/skills/kafka.mdx › aliases[1]: …` */
export const problemInWords = ({ file, field, message }: Problem): string =>
  `${file}${field === '' ? '' : ` › ${field}`}: ${message}`;
