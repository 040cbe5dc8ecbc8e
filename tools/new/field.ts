import { z } from 'astro/zod';
import { parseFrontmatter } from '@astrojs/internal-helpers/frontmatter';
import { entryOf } from '#src/domain/catalog.ts';
import { edges, idsOf, type Target } from '#src/domain/edges.ts';
import { nameKey } from '#src/domain/name-key.ts';
import { citationParts, skillTitle, titleOf } from '#src/domain/names.ts';
import { parseReference } from '#src/domain/references.ts';
import { brokenReference } from '#src/domain/rules/broken-references.ts';
import type { Catalog, Collection } from '#src/domain/types.ts';
import { schemas } from '#src/schema/collections.ts';
import { explain, fieldOf } from '../content/explain.ts';
import type { Choice } from './asker.ts';
import { type Field, fill, itemsOf } from './template.ts';

type Node = {
  readonly description?: string;
  readonly type?: string;
  readonly enum?: readonly string[];
  readonly properties?: Readonly<Record<string, Node>>;
  readonly items?: Node;
  readonly anyOf?: readonly Node[];
};

const childOf = (node: Node, key: string | number): Node | undefined =>
  typeof key === 'number'
    ? node.items
    : [node, ...(node.anyOf ?? [])].find(({ properties }) => properties && key in properties)?.properties?.[key];

/** The schema's nodes on the way to a field, the field's own last. */
const nodesTo = (collection: Collection, { path, isList }: Field): readonly Node[] => {
  const nodes = [z.toJSONSchema(schemas[collection], { io: 'input', unrepresentable: 'any' }) as Node];
  for (const key of isList ? [...path, 0] : path) {
    const next = childOf(nodes.at(-1) ?? {}, key);
    if (next) nodes.push(next);
  }
  return nodes;
};

/** What a field holds, in the schema's own words: `이 줄을 읽는 법 › 해요체로 쓴 한두 문장`. */
export const labelOf = (collection: Collection, field: Field): string =>
  nodesTo(collection, field)
    .flatMap(({ description }) => description ?? [])
    .slice(-2)
    .join(' › ');

const targetOf = (collection: Collection, { path, isList }: Field): Target | undefined => {
  const pattern = fieldOf(path).replaceAll(/\[\d+\]/g, '[]') + (isList ? '[]' : '');
  return Object.entries<Target>(edges[collection]).find(([from]) => from === pattern)?.[1];
};

/** What the place an id points to is called: a skill by its two names, a section with its source. */
const nameOf = (catalog: Catalog, target: Target, id: string): string => {
  if (target === 'sections') {
    const { source, section } = citationParts(catalog, id);
    return `${source.title} › ${section}`;
  }
  if (target === 'lines') {
    const { entry, part } = parseReference(id);
    return catalog.postings.get(entry)?.lines.find((line) => line.id === part)?.text ?? '';
  }
  return target === 'skills' ? skillTitle(entryOf(catalog, target, id)) : titleOf(catalog, target, id);
};

/** The values a field chooses from: those of its enum or the ids it may point to. Empty when anything may stand there. */
export const choicesOf = (collection: Collection, field: Field, catalog: Catalog): readonly Choice[] => {
  const target = targetOf(collection, field);
  return target
    ? idsOf(catalog, target).map((id) => ({ value: id, name: nameOf(catalog, target, id) }))
    : (nodesTo(collection, field).at(-1)?.enum ?? []).map((value) => ({ value }));
};

/** Whether a field takes a text as a number or as null rather than as a text. */
const isBareIn = (collection: Collection, field: Field, text: string): boolean => {
  const node = nodesTo(collection, field).at(-1);
  const types = [node, ...(node?.anyOf ?? [])].map((branch) => branch?.type);
  return text === 'null' ? types.includes('null') : types.includes('integer') && /^-?\d+$/.test(text);
};

/** The text of an entry: its template with the answers. */
export const entryText = (
  collection: Collection,
  template: string,
  fields: readonly Field[],
  answers: ReadonlyMap<string, string>,
): string =>
  fill(
    template,
    answers,
    (name, text) =>
      name === 'today' || fields.some((field) => field.name === name && isBareIn(collection, field, text)),
  );

/** People know a skill by its name, files by its id. */
const skillNamed = (catalog: Catalog, name: string): string | undefined =>
  [...catalog.skills.values()].find((skill) =>
    [skill.name, skill.nameKo ?? skill.name, ...skill.aliases].some((other) => nameKey(other) === nameKey(name)),
  )?.id;

/** What is wrong with the answer to a field, in the words of the content check. */
export const faultsOf = (
  collection: Collection,
  template: string,
  field: Field,
  answer: string,
  catalog: Catalog,
): readonly string[] => {
  const text = entryText(collection, template, [field], new Map([[field.name, answer]]));
  const { frontmatter } = parseFrontmatter(text);
  const result = schemas[collection].safeParse(frontmatter);
  const here = fieldOf(field.path);
  const shape = explain(result.error?.issues ?? [], frontmatter, schemas[collection])
    .filter((fault) => fault.field === here || fault.field.startsWith(`${here}[`))
    .map(({ message }) => message);
  const target = targetOf(collection, field);
  if (!target) return shape;
  const known = idsOf(catalog, target);
  const unknown = (field.isList ? itemsOf(answer) : [answer].filter(Boolean)).filter((id) => !known.includes(id));
  const named = unknown.flatMap((id) => {
    const skill = target === 'skills' ? skillNamed(catalog, id) : undefined;
    return skill === undefined ? [] : [`'${id}': 이름이 아니라 id를 씁니다. id는 '${skill}'입니다.`];
  });
  if (named.length > 0) return named;
  return shape.length > 0 ? shape : unknown.map((id) => brokenReference(target, id, known));
};
