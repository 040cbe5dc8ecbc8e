import { mkdirSync, writeFileSync } from 'node:fs';
import { dirname, join, resolve } from 'node:path';
import { parseArgs } from 'node:util';
import { collectionLabels } from '#src/domain/labels.ts';
import { nearest } from '#src/domain/nearest.ts';
import { fileOf } from '#src/domain/problems.ts';
import { urlOf } from '#src/domain/urls.ts';
import type { Collection } from '#src/domain/types.ts';
import { checkContent } from './check-content.ts';
import { readContentTree } from './content/read-tree.ts';
import { remember } from './copied-postings.ts';
import { type Ask, askFlags, type Prompt } from './new/asker.ts';
import { type Draft, draftsOf } from './new/draft.ts';
import { readText, tellFindings, tellNext } from './new/from-text.ts';
import { askPerson } from './new/person.ts';
import { publicDrafts } from './new/public-posting.ts';
import { folders } from './settings.ts';

/** What is called what on the command line. */
const kinds = {
  company: 'companies',
  posting: 'postings',
  source: 'sources',
  skill: 'skills',
  role: 'roles',
  pipeline: 'pipelines',
  question: 'questions',
  guide: 'guides',
  stage: 'stages',
  resource: 'resources',
} as const satisfies Record<string, Collection>;

/** The kind a word means: `company`, `companies` or `회사`. */
const kindOf = (word: string): Collection | undefined =>
  Object.entries(kinds).find(([name, kind]) => [name, kind, collectionLabels[kind]].includes(word))?.[1];

const kindPrompt: Prompt = {
  flag: 'kind',
  label: '무엇을 더하나요?',
  preset: '',
  choices: Object.entries(kinds).map(([name, kind]) => ({ value: name, name: collectionLabels[kind] })),
  isList: false,
  faultsOf: (word) => {
    if (kindOf(word)) return [];
    const candidate = nearest(word, Object.keys(kinds));
    const hint = candidate === undefined ? '' : ` '${candidate}'를 쓰려던 것인가요?`;
    const said = word === '' ? '무엇을 더할지 쓰세요.' : `'${word}': 더할 수 있는 것이 아닙니다.${hint}`;
    return [`${said} 쓸 수 있는 말: ${Object.keys(kinds).join(', ')}`];
  },
};

const readCommand = (
  args: readonly string[],
): { readonly kind: string | undefined; readonly flags: ReadonlyMap<string, string> } => {
  const { tokens } = parseArgs({ args: [...args], strict: false, allowPositionals: true, tokens: true });
  // A flag takes the word after it, as in `--name 카카오`, or what follows `=`.
  const words = tokens.flatMap((token) => (token.kind === 'positional' ? [token] : []));
  const flags = new Map<string, string>();
  const taken = new Set<number>();
  for (const token of tokens) {
    if (token.kind !== 'option') continue;
    const next = words.find(({ index }) => index === token.index + 1);
    if (token.value === undefined && next) taken.add(next.index);
    flags.set(token.name, token.value ?? next?.value ?? '');
  }
  return { kind: words.find(({ index }) => !taken.has(index))?.value, flags };
};

/** Notes which flags are asked about, to know those nobody asks about. */
const noting =
  (ask: Ask, asked: Set<string>): Ask =>
  (prompt) => {
    asked.add(prompt.flag);
    return ask(prompt);
  };

const unknownFlags = (flags: ReadonlyMap<string, string>, asked: ReadonlySet<string>): readonly string[] =>
  [...flags.keys()]
    .filter((flag) => !asked.has(flag))
    .map((flag) => {
      const candidate = nearest(flag, asked);
      return `--${flag}: 모르는 이름입니다.${candidate === undefined ? '' : ` '--${candidate}'의 오타인가요?`}`;
    });

/** Writes the drafts, never over a file that is there. */
const write = (root: string, drafts: readonly Draft[]): void => {
  for (const { path, text } of drafts) {
    mkdirSync(dirname(join(root, path)), { recursive: true });
    writeFileSync(join(root, path), text, { flag: 'wx' });
  }
  for (const { collection, id } of drafts) console.info(`만들었습니다: ${fileOf(collection, id)}`);
};

/** Checks the whole content with the new drafts in it. */
const check = (root: string, drafts: readonly Draft[]): boolean => {
  const sound = checkContent(root);
  const [first] = drafts;
  if (sound && first) {
    console.info(`나머지를 채우고 npm run dev로 확인하세요. 주소: ${urlOf(first.collection, first.id)}`);
  }
  return sound;
};

/** One run of the command: what was given, whether somebody answers, and what is wrong so far. */
type Run = {
  readonly flags: ReadonlyMap<string, string>;
  readonly hasPerson: boolean;
  readonly faults: string[];
};

const onLeave = (): void => {
  console.error('그만두었습니다. 아무것도 만들지 않았습니다.');
  process.exit(1);
};

const askWith = ({ hasPerson, faults }: Run, known: ReadonlyMap<string, string>): Ask =>
  hasPerson ? askPerson(known, { onLeave }) : askFlags(known, faults);

/** Flags nobody asked about are faults; a person has answered a page of questions by now and keeps the answers. */
const tellUnknown = ({ flags, hasPerson, faults }: Run, asked: ReadonlySet<string>): void => {
  const unknown = unknownFlags(flags, asked);
  if (hasPerson) for (const flag of unknown) console.warn(flag);
  else faults.push(...unknown);
};

/** Asks for an entry and writes it. Returns whether the content is sound with it. */
const make = async (run: Run, kind: Collection): Promise<boolean> => {
  const { flags, faults } = run;
  const root = resolve(folders.content);
  // The calendar day here, not the one in Greenwich.
  const today = new Intl.DateTimeFormat('sv-SE').format();
  const { catalog } = readContentTree(root);
  const asked = new Set<string>();
  const making = { root, catalog, ask: noting(askWith(run, flags), asked), today };
  const from = flags.get('from');
  if (kind !== 'postings' || from === undefined) {
    const drafts = await draftsOf(making, kind);
    tellUnknown(run, asked);
    if (faults.length > 0) return false;
    write(root, drafts);
    return check(root, drafts);
  }
  asked.add('from');
  const text = readText(from, catalog, faults);
  if (!text) return false;
  tellFindings(text.reading);
  const drafts = await publicDrafts(making, text);
  tellUnknown(run, asked);
  if (faults.length > 0) return false;
  write(root, drafts);
  // From now on the tests know the sentences of this posting, and tell when one of them stands in the repository.
  remember([text.text]);
  tellNext(text.lines, catalog, flags.get('seen') ?? today.slice(0, 7));
  return true;
};

/** Runs the command. Returns whether an entry was made and the content is sound with it. */
const main = async (args: readonly string[]): Promise<boolean> => {
  const { kind: given = '', flags } = readCommand(args);
  // A text that comes through the pipe leaves nobody to answer.
  const run: Run = { flags, hasPerson: process.stdin.isTTY && flags.get('from') !== '-', faults: [] };
  const word = run.hasPerson ? await askWith(run, new Map(given ? [['kind', given]] : []))(kindPrompt) : given;
  const kind = kindOf(word);
  if (!kind) run.faults.push(...kindPrompt.faultsOf(given));
  const isMade = kind !== undefined && (await make(run, kind));
  if (run.faults.length > 0) {
    console.error(run.faults.join('\n'));
    console.error('\n아무것도 만들지 않았습니다. 터미널에서 npm run new만 쓰면 하나씩 물어봅니다.');
  }
  return isMade;
};

process.exitCode = (await main(process.argv.slice(2))) ? 0 : 1;
