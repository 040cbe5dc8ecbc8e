import { parseFrontmatter } from '@astrojs/internal-helpers/frontmatter';
import type { Problem } from '#src/domain/problems.ts';
import type { Collection } from '#src/domain/types.ts';
import { schemas } from '#src/schema/collections.ts';
import { type BodyLink, readBody } from './body.ts';
import { draftFaults } from './draft-marks.ts';
import { explain } from './explain.ts';
import { impossibleDays } from './impossible-days.ts';

/** The frontmatter of a file after its schema has read it, or everything that is wrong with the file. */
export type EntryReading = {
  readonly data?: unknown;
  readonly links?: readonly BodyLink[];
  readonly problems: readonly Omit<Problem, 'file'>[];
};

const yamlFault = (error: unknown): string => {
  if (!(error instanceof Error)) return String(error);
  const { reason, mark } = error as { reason?: string; mark?: { line: number; column: number } };
  // The mark counts from the end of the line of the opening `---`, both from zero.
  const where = mark ? `${mark.line + 1}번째 줄 ${mark.column + 1}번째 칸: ` : '';
  return `머리말(YAML)을 읽지 못했습니다. ${where}${reason ?? error.message}. 따옴표와 들여쓰기를 확인하세요.`;
};

const fault = (message: string): EntryReading => ({ problems: [{ field: '', message }] });

/** Reads the text of a file: its frontmatter by the schema of the collection, its body as a text. */
export const readEntry = (collection: Collection, source: string): EntryReading => {
  if (source.trim() === '') return fault('빈 파일입니다. 내용을 쓰거나 파일을 지우세요.');
  if (!/^\uFEFF?---\r?\n/.test(source)) return fault("머리말이 없습니다. 파일은 '---' 줄로 시작해야 합니다.");
  let parsed: ReturnType<typeof parseFrontmatter>;
  try {
    // The body keeps its place in the file, so that its faults are told by their line.
    parsed = parseFrontmatter(source, { frontmatter: 'empty-with-lines' });
  } catch (error) {
    return fault(yamlFault(error));
  }
  if (parsed.rawFrontmatter === '') return fault("머리말이 닫히지 않았습니다. '---' 줄을 하나 더 쓰세요.");
  const moved = impossibleDays(parsed.rawFrontmatter);
  if (moved.length > 0) return { problems: moved };
  const schema = schemas[collection];
  const result = schema.safeParse(parsed.frontmatter);
  const { faults, links } = readBody(parsed.content);
  const body = [...draftFaults(source), ...faults].map((message) => ({ field: '', message }));
  return result.success
    ? { data: result.data, links, problems: body }
    : { problems: [...explain(result.error.issues, parsed.frontmatter, schema), ...body] };
};
