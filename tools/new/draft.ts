import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { collectionLabels } from '#src/domain/labels.ts';
import { titleOf } from '#src/domain/names.ts';
import { fileOf } from '#src/domain/problems.ts';
import { brokenReference } from '#src/domain/rules/broken-references.ts';
import type { Catalog, Collection } from '#src/domain/types.ts';
import { slug } from '#src/schema/fields.ts';
import type { Ask } from './asker.ts';
import { choicesOf, entryText, faultsOf, labelOf } from './field.ts';
import { fieldsOf, templateOf } from './template.ts';

/** A file that is about to be written. `path` is from the content folder: `companies/kakao.mdx`. */
export type Draft = {
  readonly collection: Collection;
  readonly id: string;
  readonly path: string;
  readonly text: string;
};

/** What a draft is made with. `today` is a day as `2026-11-21`. */
export type Making = { readonly root: string; readonly catalog: Catalog; readonly ask: Ask; readonly today: string };

const slugFaults = (id: string): readonly string[] =>
  slug.safeParse(id).error?.issues.map(({ message }) => `'${id}': ${message}`) ?? [];

const askId = ({ root, ask }: Making, collection: Collection, folder: string, prefix: string): Promise<string> =>
  ask({
    flag: `${prefix}id`,
    label: `${collectionLabels[collection]}의 id. 파일 이름이자 주소라 나중에 바꾸지 않습니다. 소문자 영문과 숫자, 하이픈. 예: data-engineer`,
    preset: '',
    choices: [],
    isList: false,
    faultsOf: (id) =>
      existsSync(join(root, collection, folder, `${id}.mdx`))
        ? [`'${id}': 이미 있습니다. ${fileOf(collection, folder + id)}를 고치거나 다른 id를 쓰세요.`]
        : slugFaults(id),
  });

const askCompany = ({ catalog, ask }: Making): Promise<string> => {
  const known = [...catalog.companies.keys()];
  return ask({
    flag: 'company',
    label: '공고를 낸 회사의 id',
    preset: '',
    choices: known.map((id) => ({ value: id, name: titleOf(catalog, 'companies', id) })),
    isList: false,
    faultsOf: (id) => (known.includes(id) ? [] : [brokenReference('companies', id, known)]),
  });
};

const draftOne = async (making: Making, collection: Collection, folder: string, prefix: string): Promise<Draft> => {
  const { root, catalog, ask, today } = making;
  const template = templateOf(root, collection);
  const fields = fieldsOf(template);
  const id = folder + (await askId(making, collection, folder, prefix));
  const answers = new Map([['today', today]]);
  for (const field of fields) {
    if (answers.has(field.name)) continue;
    const answer = await ask({
      flag: prefix + field.name.replaceAll(/[A-Z]/g, (letter) => `-${letter.toLowerCase()}`),
      label: `${labelOf(collection, field)}${field.isList ? ' (여럿이면 쉼표로)' : ''}`,
      preset: field.preset,
      choices: choicesOf(collection, field, catalog),
      isList: field.isList,
      faultsOf: (given) =>
        fields
          .filter(({ name }) => name === field.name)
          .flatMap((place) => faultsOf(collection, template, place, given, catalog)),
    });
    answers.set(field.name, answer);
  }
  return { collection, id, path: `${collection}/${id}.mdx`, text: entryText(collection, template, fields, answers) };
};

/** Asks for the facts of an entry. A company comes with its first posting, since it has no page without one. */
export const draftsOf = async (making: Making, collection: Collection): Promise<readonly Draft[]> => {
  if (collection === 'postings') return [await draftOne(making, collection, `${await askCompany(making)}/`, '')];
  const draft = await draftOne(making, collection, '', '');
  if (collection !== 'companies') return [draft];
  return [draft, await draftOne(making, 'postings', `${draft.id}/`, 'posting-')];
};
