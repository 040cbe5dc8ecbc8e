import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parseFrontmatter } from '@astrojs/internal-helpers/frontmatter';
import { buildCatalog, type RawEntries } from '#src/domain/catalog.ts';
import { nearest } from '#src/domain/nearest.ts';
import type { Problem } from '#src/domain/problems.ts';
import { problemsIn } from '#src/domain/rules.ts';
import { futureDays } from '#src/domain/rules/dates.ts';
import type { Catalog, Collection } from '#src/domain/types.ts';
import { schemas } from '#src/schema/collections.ts';
import { slugPattern } from '#src/schema/fields.ts';
import { explain } from './explain.ts';
import { impossibleDays } from './impossible-days.ts';

/** What a content tree holds and everything wrong with it. Entries with problems of their own are not in the catalog. */
export type ContentTree = { readonly catalog: Catalog; readonly problems: readonly Problem[] };

type Reading = { readonly data?: unknown; readonly problems: readonly Omit<Problem, 'file'>[] };

const yamlFault = (error: unknown): string => {
  if (!(error instanceof Error)) return String(error);
  const { reason, mark } = error as { reason?: string; mark?: { line: number; column: number } };
  // The mark counts from the line after the opening `---`, both from zero.
  const where = mark ? `${mark.line + 2}번째 줄 ${mark.column + 1}번째 칸: ` : '';
  return `머리말(YAML)을 읽지 못했습니다. ${where}${reason ?? error.message}. 따옴표와 들여쓰기를 확인하세요.`;
};

const readEntry = (collection: Collection, source: string): Reading => {
  const fault = (message: string): Reading => ({ problems: [{ field: '', message }] });
  if (source.trim() === '') return fault('빈 파일입니다. 내용을 쓰거나 파일을 지우세요.');
  if (!/^\uFEFF?---\r?\n/.test(source)) return fault("머리말이 없습니다. 파일은 '---' 줄로 시작해야 합니다.");
  let parsed: ReturnType<typeof parseFrontmatter>;
  try {
    parsed = parseFrontmatter(source);
  } catch (error) {
    return fault(yamlFault(error));
  }
  if (parsed.rawFrontmatter === '') return fault("머리말이 닫히지 않았습니다. '---' 줄을 하나 더 쓰세요.");
  const schema = schemas[collection];
  const result = schema.safeParse(parsed.frontmatter);
  const moved = impossibleDays(parsed.rawFrontmatter);
  if (moved.length > 0) return { problems: moved };
  return result.success
    ? { data: result.data, problems: [] }
    : { problems: explain(result.error.issues, parsed.frontmatter, schema) };
};

const nameProblems = (collection: Collection, path: string): readonly string[] => {
  if (!path.endsWith('.mdx')) return ['확장자는 .mdx여야 합니다. 파일 이름을 바꾸세요.'];
  const parts = path.slice(0, -'.mdx'.length).split('/');
  const bad = parts.filter((part) => !slugPattern.test(part));
  if (bad.length > 0) {
    return [
      `파일 이름이 곧 주소라 소문자 영문과 숫자, 하이픈만 씁니다: '${bad.join("', '")}'. 예: spark-streaming.mdx`,
    ];
  }
  const depth = collection === 'postings' ? 2 : 1;
  if (parts.length === depth) return [];
  return [
    collection === 'postings'
      ? '공고는 content/postings/회사/공고.mdx에 둡니다.'
      : `content/${collection}/ 바로 아래에 둡니다.`,
  ];
};

const filesIn = (folder: string): readonly string[] =>
  readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile() && !entry.name.startsWith('_') && !entry.name.startsWith('.'))
    .map((entry) => join(entry.parentPath, entry.name).slice(folder.length + 1).replaceAll('\\', '/'))
    .toSorted();

const strayFolders = (root: string): readonly Problem[] =>
  readdirSync(root, { withFileTypes: true })
    .filter(({ name }) => !(name in schemas) && !name.startsWith('.'))
    .map(({ name }) => {
      const candidate = nearest(name, Object.keys(schemas));
      const hint = candidate === undefined ? '' : ` 'content/${candidate}/'를 쓰려던 것인가요?`;
      return { file: `content/${name}`, field: '', message: `모르는 폴더나 파일입니다.${hint}` };
    });

const dayAfter = (now: Date): string => new Date(now.valueOf() + 24 * 60 * 60 * 1000).toISOString().slice(0, 10);

/**
 * Reads every file under `<root>/<collection>/`, checks each by its schema and all together by the rules. `now` tells
 * which days have not come yet.
 */
export const readContentTree = (root: string, now = new Date()): ContentTree => {
  const problems: Problem[] = [...strayFolders(root)];
  const unread = new Set<string>();
  const readCollection = (collection: Collection): { id: string; data: unknown }[] => {
    const folder = join(root, collection);
    if (!existsSync(folder)) return [];
    const seen = new Map<string, string>();
    return filesIn(folder).flatMap((path) => {
      const file = `content/${collection}/${path}`;
      const id = path.replace(/\.mdx?$/, '');
      const twin = seen.get(id.toLowerCase());
      seen.set(id.toLowerCase(), file);
      const { data, problems: own } = readEntry(collection, readFileSync(join(folder, path), 'utf8'));
      const said = [
        ...nameProblems(collection, path).map((message) => ({ field: '', message })),
        ...(twin ? [{ field: '', message: `'${id.toLowerCase()}': 같은 id를 ${twin}에서 이미 씁니다. 한쪽을 지우거나 이름을 바꾸세요.` }] : []),
        ...own,
      ];
      problems.push(...said.map((problem) => ({ file, ...problem })));
      if (said.length === 0) return [{ id, data }];
      unread.add(`${collection}/${id}`);
      return [];
    });
  };
  const raw = Object.fromEntries((Object.keys(schemas) as Collection[]).map((name) => [name, readCollection(name)]));
  // Each entry has just passed the schema of its collection, which is what the type says.
  const catalog = buildCatalog(raw as unknown as RawEntries);
  const late = futureDays(catalog, dayAfter(now));
  return { catalog, problems: [...problems, ...problemsIn(catalog, unread), ...late] };
};
