import { nameKey } from '../name-key.ts';
import { titleOf } from '../names.ts';
import { fileOf, type Problem } from '../problems.ts';
import type { Catalog } from '../types.ts';
import type { Rule } from './rule.ts';

const repeated = (items: readonly { readonly id: string }[]): readonly { id: string; index: number }[] =>
  items.flatMap(({ id }, index) => (items.findIndex((item) => item.id === id) < index ? [{ id, index }] : []));

/** Ids inside an entry (lines, sections, nodes) are addresses, so each stands once. */
export const repeatedInnerIds: Rule = (catalog) => {
  const lists = [
    ...[...catalog.postings.values()].map(({ id, lines }) => ['postings', id, 'lines', lines] as const),
    ...[...catalog.sources.values()].map(({ id, sections }) => ['sources', id, 'sections', sections] as const),
    ...[...catalog.pipelines.values()].map(({ id, nodes }) => ['pipelines', id, 'nodes', nodes] as const),
  ];
  return lists.flatMap(([collection, entry, field, items]) =>
    repeated(items).map(({ id, index }) => ({
      file: fileOf(collection, entry),
      field: `${field}[${index}].id`,
      message: `'${id}': 이 파일에 두 번 나옵니다. 한쪽의 id를 바꾸세요.`,
    })),
  );
};

/** Titles become the titles of pages, so no two entries of a collection (postings: of a company) share one. */
export const repeatedTitles: Rule = (catalog) =>
  (['sources', 'postings', 'stages', 'resources'] as const).flatMap((collection) => {
    const owners = new Map<string, string>();
    return [...catalog[collection].values()].flatMap(({ id, title }) => {
      const scope = collection === 'postings' ? id.split('/')[0] : '';
      const key = `${scope}/${nameKey(title)}`;
      const owner = owners.get(key);
      if (owner === undefined) {
        owners.set(key, id);
        return [];
      }
      const message = `${fileOf(collection, owner)}의 제목과 같습니다. 한쪽을 바꾸세요.`;
      return [{ file: fileOf(collection, id), field: 'title', message }];
    });
  });

type Naming = { readonly field: string; readonly name: string };

const namingsOf = (catalog: Catalog, collection: NamedCollection, id: string): readonly Naming[] => {
  const entry = catalog[collection].get(id);
  if (!entry) return [];
  const aliases = entry.aliases.map((name, index) => ({ field: `aliases[${index}]`, name }));
  if (collection === 'skills') {
    const skill = catalog.skills.get(id);
    const korean = skill?.nameKo === undefined ? [] : [{ field: 'nameKo', name: skill.nameKo }];
    const searched = (skill?.searchNames ?? []).map((name, index) => ({ field: `searchNames[${index}]`, name }));
    return [{ field: 'name', name: skill?.name ?? id }, ...korean, ...aliases, ...searched];
  }
  return [
    { field: collection === 'questions' ? 'question' : titleField[collection], name: titleOf(catalog, collection, id) },
    ...aliases,
  ];
};

const titleField = { companies: 'name', roles: 'name', guides: 'title', pipelines: 'title' } as const;
type NamedCollection = 'skills' | 'questions' | keyof typeof titleField;
const namedCollections = ['skills', 'companies', 'roles', 'pipelines', 'questions', 'guides'] as const;

type Owned = Naming & { readonly id: string };

const sharedNamesOf = (catalog: Catalog, collection: NamedCollection): readonly Problem[] => {
  const owners = new Map<string, Owned>();
  const namings = [...catalog[collection].keys()].flatMap((id) =>
    namingsOf(catalog, collection, id).map((naming) => ({ ...naming, id })),
  );
  return namings.flatMap(({ id, field, name }) => {
    const file = fileOf(collection, id);
    const key = nameKey(name);
    if (key === '') return [{ file, field, message: `'${name}': 글자가 없습니다.` }];
    const owner = owners.get(key);
    if (!owner) {
      owners.set(key, { id, field, name });
      return [];
    }
    // An entry may be called the same in both scripts (SQL), but no alias repeats a name.
    if (owner.id === id && field === 'nameKo') return [];
    const where = owner.id === id ? '같은 파일' : fileOf(collection, owner.id);
    return [{ file, field, message: `'${name}': ${where}의 ${owner.field}에 이미 있습니다. 한쪽에서 지우세요.` }];
  });
};

/** Inside a collection a name or alias, compared without case and spaces, belongs to one entry only. */
export const sharedNames: Rule = (catalog) =>
  namedCollections.flatMap((collection) => sharedNamesOf(catalog, collection));
