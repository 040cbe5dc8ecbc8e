import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { nameKey } from '#src/domain/name-key.ts';
import { nearest } from '#src/domain/nearest.ts';
import { fileOf } from '#src/domain/problems.ts';
import type { Catalog } from '#src/domain/types.ts';
import { createMatcher } from '#src/features/names/index.ts';
import { type Reading, readPosting } from '#src/features/reader/index.ts';
import { nameRows } from '#src/features/reader/page/ship-data.ts';
import { fields as companyFields } from '#src/schema/company.ts';
import { slug } from '#src/schema/fields.ts';
import { draftMarks } from '../content/draft-marks.ts';
import type { Ask } from './asker.ts';
import type { Draft, Making } from './draft.ts';
import { choicesOf, entryText, faultsOf, labelOf } from './field.ts';
import { type LinesDraft, linesDraft } from './posting-lines.ts';
import { fieldsOf } from './template.ts';

/** A posting's text, what the reader read in it, and its lines as a draft. */
export type ReadText = { readonly text: string; readonly reading: Reading; readonly lines: LinesDraft };

const doubt = (text: string): string => `${draftMarks.doubt} ${text}`;

const companyTemplate = `---
name: <name>
kind: company
${doubt(`업종이 분명하면 field를 더하세요: ${companyFields.join(', ')}`)}
summary: ${draftMarks.text}
updated: <today>
---
`;

const postingTemplate = `---
title: <title>
titleBy: source
${doubt('role, track, closeness, newcomers를 공고에 맞게 고치세요.')}
role: <role=data-engineer>
track: <track>
closeness:
  grade: <grade>
  reason: ${draftMarks.text}
newcomers: <newcomers>
seen: <seen>
how: <how>
url: <url>
summary: ${draftMarks.text}
lines: []
updated: <today>
---
`;

/** What is asked for; the rest is told from the text. */
const askedFields = ['title', 'seen', 'how', 'url'] as const;

const tracks: readonly (readonly [RegExp, string])[] = [
  [/mlops|ml\s?ops/i, 'mlops'],
  [/\bdba\b|데이터베이스 ?(?:관리자|엔지니어)|database (?:admin|engineer)/i, 'dba'],
  [/analytics engineer|분석 ?엔지니어|애널리틱스/i, 'analytics-engineer'],
  [/platform|플랫폼/i, 'data-platform'],
  [/back-?end|백엔드|server|서버/i, 'backend'],
];

/** The kind of job a title names, as far as it says. */
const trackOf = (title: string): string => tracks.find(([pattern]) => pattern.test(title))?.[1] ?? 'data-engineer';

/** Whether newcomers may apply, by the years that the lines ask. */
const newcomersOf = ({ lines }: Reading): string => {
  const years = lines.flatMap(({ level, conditions }) =>
    level === 'required' ? conditions.flatMap((condition) => (condition.kind === 'years' ? [condition.min] : [])) : [],
  );
  if (years.length === 0) return 'unsaid';
  return Math.min(...years) === 0 ? 'yes' : 'no';
};

const slugFaults = (id: string): readonly string[] =>
  slug.safeParse(id).error?.issues.map(({ message }) => `'${id}': ${message}`) ?? [];

const askText = (ask: Ask, flag: string, label: string, faults: (answer: string) => readonly string[]) =>
  ask({ flag, label, preset: '', choices: [], isList: false, faultsOf: faults });

/** The company of the posting: its id, and its name where it is new. */
const askCompany = async ({ root, catalog, ask }: Making): Promise<{ readonly id: string; readonly name?: string }> => {
  const named = (name: string): string | undefined =>
    [...catalog.companies.values()].find((company) =>
      [company.name, company.nameEn ?? '', ...company.aliases].some((other) => nameKey(other) === nameKey(name)),
    )?.id;
  // A company whose file is still a draft is not in the catalog.
  const isKnown = (id: string): boolean =>
    catalog.companies.has(id) || (slugFaults(id).length === 0 && existsSync(join(root, 'companies', `${id}.mdx`)));
  const id = await askText(
    ask,
    'company',
    '공고를 낸 회사의 id. 새 회사면 새 id를 지어요. 예: example-delivery',
    (given) => {
      const other = isKnown(given) || given === '' ? undefined : named(given);
      return other === undefined || other === given
        ? slugFaults(given)
        : [`'${given}': 이름이 아니라 id를 씁니다. id는 '${other}'입니다.`];
    },
  );
  if (isKnown(id)) return { id };
  const near = nearest(id, [...catalog.companies.keys()]);
  const hint = near === undefined ? '' : ` '${near}'를 쓰려던 것이 아니라면,`;
  const name = await askText(ask, 'company-name', `'${id}'는 새 회사예요.${hint} 회사 이름을 쓰세요.`, (given) => {
    if (given.trim() === '') return ['회사 이름을 쓰세요.'];
    const other = named(given);
    return other === undefined ? [] : [`'${given}': 이미 있는 회사입니다. id는 '${other}'입니다.`];
  });
  return { id, name };
};

const askSlug = ({ root, ask }: Making, company: string): Promise<string> =>
  askText(ask, 'slug', '공고의 id. 주소라 나중에 바꾸지 않아요. 예: data-engineer', (given) =>
    existsSync(join(root, 'postings', company, `${given}.mdx`))
      ? [`'${given}': 이미 있습니다. ${fileOf('postings', `${company}/${given}`)}를 고치거나 다른 id를 쓰세요.`]
      : slugFaults(given),
  );

/** Asks for the facts of a posting that are not in its text. */
const askFacts = async ({ catalog, ask, today }: Making): Promise<Map<string, string>> => {
  const answers = new Map([['today', today]]);
  for (const field of fieldsOf(postingTemplate).filter(({ name }) => askedFields.some((asked) => asked === name))) {
    const answer = await ask({
      flag: field.name,
      label: labelOf('postings', field),
      preset: '',
      choices: choicesOf('postings', field, catalog),
      isList: false,
      // The place and the time of a public posting may be left out by the schema, not here.
      faultsOf: (given) =>
        given === '' && field.name !== 'url'
          ? ['꼭 있어야 합니다.']
          : faultsOf('postings', postingTemplate, field, given, catalog),
    });
    answers.set(field.name, answer);
  }
  return answers;
};

/** Reads a posting with the names and requirements of the catalog. */
export const readWith = (catalog: Catalog, text: string): ReadText => {
  const names = createMatcher(nameRows(catalog).map(([id, , , all]) => ({ id, names: all })));
  const reading = readPosting(text, names);
  const requirements = [...catalog.requirements.values()].toSorted((a, b) => a.order - b.order);
  return { text, reading, lines: linesDraft(reading.lines, requirements) };
};

/**
 * A public posting drafted from its text: asks for what the text does not say, and reads the rest. The drafts do not pass
 * the content check before their editor has put every line into words of their own.
 */
export const publicDrafts = async (making: Making, { reading, lines }: ReadText): Promise<readonly Draft[]> => {
  const { today, catalog } = making;
  const company = await askCompany(making);
  const id = `${company.id}/${await askSlug(making, company.id)}`;
  const answers = await askFacts(making);
  const track = trackOf(answers.get('title') ?? '');
  answers.set('role', track === 'dba' && catalog.roles.has('dba') ? 'dba' : 'data-engineer');
  answers.set('track', track).set('grade', track === 'data-engineer' ? 'core' : 'near');
  answers.set('newcomers', newcomersOf(reading));
  const head = entryText('postings', postingTemplate, fieldsOf(postingTemplate), answers);
  const text = head.replace('lines: []', () => `lines:\n${lines.yaml}`);
  const posting: Draft = { collection: 'postings', id, path: `postings/${id}.mdx`, text };
  if (company.name === undefined) return [posting];
  const named = new Map([['today', today]]).set('name', company.name);
  const companyText = entryText('companies', companyTemplate, fieldsOf(companyTemplate), named);
  return [{ collection: 'companies', id: company.id, path: `companies/${company.id}.mdx`, text: companyText }, posting];
};
